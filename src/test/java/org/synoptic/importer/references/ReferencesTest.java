package org.synoptic.importer.references;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.importer.kit.UnreadableException;

/** One reference in three formats, and files that are not what they should be. */
class ReferencesTest {

  private static final String RIS =
      """
      TY  - NEWS
      TI  - Brücke schließt
      AU  - Miller, Ada
      AU  - Okoro, Ben
      T2  - The Harbour Post
      DA  - 2012/03/03/
      UR  - https://harbour.example/bridge
      DO  - https://doi.org/10.1234/ABC
      ER  -
      """;

  private static final String BIBTEX =
      """
      @article{miller2012,
        title = {Br{\\"u}cke schlie{\\ss}t},
        author = {Miller, Ada and Ben Okoro},
        journal = {The Harbour Post},
        year = 2012, month = mar, day = 3,
        url = {https://harbour.example/bridge},
        doi = {10.1234/ABC}
      }
      """;

  private static final String CSL =
      """
      [{"id": "a", "type": "article-newspaper", "title": "Brücke schließt",
        "author": [{"family": "Miller", "given": "Ada"}, {"literal": "Ben Okoro"}],
        "container-title": "The Harbour Post", "issued": {"date-parts": [[2012, 3, 3]]},
        "URL": "https://harbour.example/bridge", "DOI": "10.1234/abc"}]
      """;

  private static References.File read(String text) throws UnreadableException {
    return References.read("references", text.getBytes(UTF_8)).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {RIS, BIBTEX, CSL})
  void everyFormatSaysTheSame(String text) throws UnreadableException {
    Reference reference = read(text).references().get(0);
    assertEquals("Brücke schließt", reference.title());
    assertEquals(List.of("Ada Miller", "Ben Okoro"), reference.authors());
    assertEquals(Optional.of("The Harbour Post"), reference.outlet());
    assertEquals(Optional.of("2012-03-03"), reference.issued());
    assertEquals(Optional.of("https://harbour.example/bridge"), reference.url());
    assertEquals(Optional.of("10.1234/abc"), reference.doi());
  }

  @ParameterizedTest
  @CsvSource({
    "2012,2012",
    "2012/03,2012-03",
    "2012/03//,2012-03",
    "2012/02/31,-",
    "3 March 2012,2012-03-03",
    "2012-13,-"
  })
  void asMuchOfADateIsTakenAsThereIs(String written, String date) throws UnreadableException {
    Reference reference = read(RIS.replace("2012/03/03/", written)).references().get(0);
    assertEquals(date, reference.issued().orElse("-"));
  }

  @Test
  void oldCharacterSetsAreFoundOut() throws UnreadableException {
    byte[] bytes = RIS.getBytes(Charset.forName("windows-1252"));
    assertEquals(
        "Brücke schließt",
        References.read("old.ris", bytes).orElseThrow().references().get(0).title());
  }

  @Test
  void aMissingEndOfEntryLosesNothing() throws UnreadableException {
    assertEquals(2, read(RIS.replace("ER  -\n", "") + RIS).references().size());
  }

  @Test
  void unknownTypesAndAbbreviationsAreKept() throws UnreadableException {
    assertEquals("XYZ", read(RIS.replace("NEWS", "XYZ")).references().get(0).type());
    String text = BIBTEX.replace("@article", "@webpage").replace("{The Harbour Post}", "harbour");
    Reference reference = read(text).references().get(0);
    assertEquals("webpage", reference.type());
    assertEquals(Optional.of("harbour"), reference.outlet());
  }

  @Test
  void anEntryThatIsBrokenIsToldAndTheOthersAreRead() throws UnreadableException {
    References.File file =
        read(BIBTEX + "\n@article{broken, title = , }\n" + BIBTEX.replace("miller2012", "b"));
    assertEquals(2, file.references().size());
    assertFalse(file.warnings().isEmpty());
  }

  @Test
  void endlessBracesAndListsAreRefused() {
    String braces = BIBTEX.replace("{The Harbour", "{".repeat(100_000) + "The Harbour");
    assertThrows(UnreadableException.class, () -> read(braces));
    String lists = "{\"type\": \"x\", \"title\": " + "[".repeat(100_000);
    assertThrows(UnreadableException.class, () -> read(lists));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council voted.",
        "Write to a@b.example {now}",
        "{\"a\": 1}",
        "TYPE - of bridge"
      })
  void aReportIsNoFileOfReferences(String text) throws UnreadableException {
    assertTrue(References.read("report.txt", text.getBytes(UTF_8)).isEmpty());
  }
}
