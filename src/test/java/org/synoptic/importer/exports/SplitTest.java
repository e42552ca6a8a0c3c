package org.synoptic.importer.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands before, between and behind articles; files that are cut off, joined or no export. */
class SplitTest {

  private static final String ONE = Samples.nexis(1, 3, "Old bridge to close");
  private static final String TWO = Samples.nexis(2, 3, "Who will pay?");

  @Test
  void theCoverIsToldAndKnown() {
    Split split = Samples.split("Download Request: Selected Items: 1-3\n\nSend To:\nAda\n\n" + ONE);
    assertEquals(1, split.leftovers().size());
    assertTrue(split.leftovers().get(0).known());
    assertEquals(1, split.leftovers().get(0).fromLine());
  }

  @Test
  void anArticleWithoutAnythingInItIsToldWithItsLine() {
    Split split = Samples.split(ONE + "\n      3 of 3 DOCUMENTS\n\n\n" + TWO);
    assertEquals(2, split.articles().size());
    assertEquals(0, split.unclear().get(0).article());
    int line = split.unclear().get(0).line();
    assertEquals(
        "3 of 3 DOCUMENTS",
        (ONE + "\n      3 of 3 DOCUMENTS").lines().toList().get(line - 1).strip());
  }

  @Test
  void fewerThanAnnouncedCanBeSeen() {
    Split split = Samples.split(ONE + TWO);
    assertEquals(OptionalInt.of(3), split.announced());
    assertEquals(
        "LexisNexis: 3 announced, 2 found, 2 kept, 0 duplicate, 0 unclear", split.summary());
  }

  @Test
  void twoExportsInOneFileAreBothCounted() {
    Split split = Samples.split(ONE + TWO + Samples.nexis(1, 5, "Another list"));
    assertEquals(3, split.articles().size());
    assertEquals(OptionalInt.of(8), split.announced());
  }

  @Test
  void aRepeatedArticleIsMarkedAndNotDropped() {
    Split split = Samples.split(ONE + TWO + Samples.nexis(3, 3, "Old bridge to close"));
    assertEquals(3, split.articles().size());
    assertEquals(1, split.articles().get(2).duplicateOf());
    assertEquals(2, split.kept().size());
  }

  @Test
  void theSameNumberOfTheDatabaseIsADuplicateWhateverTheText() {
    String a =
        Samples.factiva(
            "HARPO00020120303e8330001a", "Bridge to close", "21 words", "3 March 2012", "English");
    String b =
        Samples.factiva(
            "harpo00020120303e8330001a", "Bridge may close", "21 words", "3 March 2012", "English");
    assertEquals(1, Samples.split("<html><body>" + a + b + "</body></html>").duplicates());
  }

  @Test
  void anExportThatIsCutOffKeepsItsLastArticleAndSaysSo() {
    String a =
        Samples.factiva(
            "HARPO00020120303e8330001a", "Bridge to close", "21 words", "3 March 2012", "English");
    String b =
        Samples.factiva(
            "HARPO00020120303e8330002b", "Tunnel", "21 words", "4 March 2012", "English");
    String file =
        "<html><body>" + a + a.replace("0001a", "0009a") + b.substring(0, b.indexOf("Nobody"));
    Split split = Samples.split(file);
    assertEquals(3, split.articles().size());
    assertEquals("Tunnel", split.articles().get(2).document().metadata().title());
    assertTrue(
        split.unclear().stream().anyMatch(u -> u.article() == 3 && u.reason().contains("cut off")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Old bridge to close\n\nThe Harbour Post\n\nMarch 3, 2012\n\nThe council voted on Friday.",
        "The clerk read: 1 of 3 documents was lost.\n\nThe council voted.\n\nCopyright 2012 Harbour",
        "Document 12345\n\nThe council of Eastport keeps its papers under this number.",
        "1. Bridges\n\n2. Tunnels\n\n© 2012 Harbour Media",
        "<html><body><article><h1>Bridge</h1><p>By Ada Miller</p><p>3 March 2012</p><p>Text. Document it.</p></article></body></html>",
        "Length: 12 meters\n\nSection: the old one\n\nBody\n\nThe bridge is made of iron.",
        "\"The Harbour\" vom 3. Mai an ist ein Film."
      })
  void aReportIsNoExport(String report) {
    assertFalse(Samples.read(report).isPresent());
  }
}
