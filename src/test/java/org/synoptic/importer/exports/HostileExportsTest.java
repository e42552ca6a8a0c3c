package org.synoptic.importer.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.importer.charset.Decoded;
import org.synoptic.importer.kit.UnreadableException;

/** Files that are damaged, and files that are made to do harm. */
class HostileExportsTest {

  private static Optional<Split> read(String text) {
    return Exports.text(new Decoded(text, "UTF-8", List.of()), Profiles.bundled());
  }

  @ParameterizedTest
  @ValueSource(strings = {"End of Document ", "Copyright , p. © "})
  void aFileOfOneEndlessLineIsNoExport(String words) {
    String text = words.repeat(64_000_000 / words.length());
    assertTimeoutPreemptively(Duration.ofMinutes(1), () -> assertFalse(read(text).isPresent()));
  }

  @Test
  void manyBeginningsWithNothingInThemAreNoExport() {
    String text = "1 of 2 DOCUMENTS\n".repeat(300_000);
    assertTimeoutPreemptively(Duration.ofMinutes(2), () -> assertFalse(read(text).isPresent()));
  }

  @Test
  void deepPagesAreRead() {
    String text =
        "<html><body>"
            + "<div>".repeat(10_000)
            + Samples.factiva(
                "HARPO00020120303e8330001a", "Bridge", "21 words", "3 March 2012", "English");
    assertEquals(1, read(text).orElseThrow().articles().size());
  }

  @Test
  void zeroBytesAreDropped() {
    String text = Samples.nexis(1, 1, "Old bridge\0 to close").replace("LENGTH", "LEN\0GTH");
    Article article = read(text).orElseThrow().articles().get(0);
    assertEquals("Old bridge to close", article.document().metadata().title());
    assertFalse(article.document().text().contains("\0"));
  }

  @Test
  void anotherCharacterSetIsFoundOut() throws UnreadableException {
    String text =
        Samples.nexis(1, 1, "Brücke schließt für Müller").replace("Eastport", "Österhafen");
    byte[] bytes = text.getBytes(Charset.forName("windows-1252"));
    Split split = Samples.read("old.txt", bytes, Profiles.bundled()).orElseThrow();
    assertEquals(
        "Brücke schließt für Müller", split.articles().get(0).document().metadata().title());
  }

  @Test
  void aWrongDeclarationIsToldForTheWholeFile() throws UnreadableException {
    String page =
        "<html><head><meta charset=\"windows-1251\"></head><body>"
            + Samples.factiva(
                "HARPO00020120303e8330001a",
                "Brücke schließt",
                "21 words",
                "3 March 2012",
                "English");
    Split split =
        Samples.read("p.html", page.getBytes(StandardCharsets.UTF_8), Profiles.bundled())
            .orElseThrow();
    assertEquals("Brücke schließt", split.articles().get(0).document().metadata().title());
    assertTrue(
        split.unclear().stream()
            .anyMatch(u -> u.article() == 0 && u.reason().contains("windows-1251")));
  }

  @Test
  void everyCutOfAFileIsReadWithoutAnError() {
    String text = Samples.nexis(1, 2, "Old bridge to close") + Samples.nexis(2, 2, "Who will pay?");
    for (int length = 0; length < text.length(); length += 7) {
      Optional<Split> split = read(text.substring(0, length));
      assertTrue(split.isEmpty() || split.get().articles().size() <= 2);
    }
  }

  @Test
  void theSameFileGivesTheSameSplit() {
    String text = Samples.nexis(1, 2, "Old bridge to close") + Samples.nexis(2, 2, "Who will pay?");
    assertEquals(read(text), read(text));
  }
}
