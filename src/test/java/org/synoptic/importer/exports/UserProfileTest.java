package org.synoptic.importer.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.importer.kit.UnreadableException;

/** Profiles that users write: the documented example, and what goes wrong. */
class UserProfileTest {

  /** The block of a kind in the documentation. */
  private static String documented(String kind) throws IOException {
    String page = Files.readString(Path.of("src/site/profiles.md"));
    int start = page.indexOf("```" + kind + "\n") + kind.length() + 4;
    return page.substring(start, page.indexOf("```", start));
  }

  @Test
  void theDocumentedExampleWorksAsItSays() throws IOException, UnreadableException {
    Profile profile = Profiles.read("harbour.profile", documented("profile"));
    Split split = Samples.read(documented("text"), List.of(profile)).orElseThrow();
    assertEquals("Harbour Archive", split.profile());
    assertEquals(OptionalInt.of(2), split.announced());
    assertEquals(
        List.of(
            "Old bridge to close | THE HARBOUR POST | 2012-03-03 | Ada Miller | en",
            "Who will pay? | EASTPORT GAZETTE | 2012-03-02 |  | en"),
        split.articles().stream().map(Samples::head).toList());
    Article first = split.articles().get(0);
    assertEquals("HP-2012-0417", first.id());
    assertEquals("4", first.details().get("page"));
    assertEquals(
        "The council of Eastport voted on Friday to close the old bridge.\n\n"
            + "Nobody spoke against it.",
        first.document().text());
    assertTrue(split.unclear().isEmpty(), split.unclear().toString());
    assertTrue(split.leftovers().stream().allMatch(Split.Leftover::known));
  }

  @Test
  void withoutItTheExampleIsNoExport() throws IOException {
    assertFalse(Samples.read(documented("text")).isPresent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "begins = Article {number}|it needs a name",
        "name = A|must say how an article begins or ends",
        "name = A\\nbegins = {number}{total} x|line 2, two placeholders need a word",
        "name = A\\nbegins = {number|line 2, a { has no }",
        "name = A\\nbegins = {any}|line 2, a phrase needs words of its own",
        "name = A\\nwrong = x|line 2, there is no key wrong",
        "name = A\\nbegins = x\\nlabel weather = Sun:|line 3, there is no field weather",
        "name = A\\nbegins = x\\nhead = title sun|the head names sun",
        "name = A\\nnonsense|line 2, a line is a key",
        "#\\n   name = A|line 2, a line that is set in",
        "name = A\\nbegins = x\\ntext ends at = Load:|names Load:"
      })
  void aWrongProfileNamesItsLineAndWhatIsWrong(String text, String reason) {
    UnreadableException wrong =
        assertThrows(
            UnreadableException.class,
            () -> Profiles.read("mine.profile", text.replace("\\n", "\n")));
    assertEquals("bad-profile", wrong.problem().code());
    assertTrue(wrong.problem().message().startsWith("The profile mine.profile"));
    assertTrue(wrong.problem().message().contains(reason), wrong.problem().message());
  }

  @Test
  void aRegularExpressionIsOnlyWords() throws UnreadableException {
    Profile profile = Profiles.read("p", "name = A\nbegins = (a+)+$ {number}");
    assertTrue(profile.match("begins", "(a+)+$ 7").isPresent());
    assertFalse(profile.match("begins", "aaaa 7").isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a*a*a*a*a*a*a*a*b", "{x} a {y} a {z} a {u} a {v} b", "*a*a*a*a*a*a*a*a*"})
  void aPhraseThatIsMadeToExplodeDoesNot(String phrase) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          Profile profile = Profiles.read("p", "name = A\nbegins = " + phrase);
          String line = "a ".repeat(290);
          for (int i = 0; i < 10_000; i++) {
            assertFalse(phrase.endsWith("b") && profile.match("begins", line).isPresent());
          }
        });
  }

  @Test
  void aHugeProfileIsRefused() {
    String text = "name = A\nbegins = x\n" + "# remark\n".repeat(30_000);
    assertThrows(UnreadableException.class, () -> Profiles.read("p", text));
  }
}
