package org.synoptic.importer.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.importer.kit.UnreadableException;
import org.synoptic.importer.office.WrittenLine;
import org.synoptic.model.Field;

/** Factiva: data in words or behind codes, as a page, as RTF, in the languages of its screens. */
class FactivaTest {

  private static String page(String... articles) {
    return "<html><body><h1>Factiva</h1>" + String.join("\n", articles) + "</body></html>";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "21 words|3 March 2012|English|Document|en",
        "21 Wörter|3 März 2012|Deutsch|Dokument|de",
        "21 mots|3 mars 2012|Français|Document|fr",
        "21 palabras|3 marzo 2012|Español|Documento|es",
        "21 parole|3 marzo 2012|Italiano|Documento|it",
        "21 words|3 maart 2012|Dutch|Document|nl",
        "1,021 words|3 March 2012|French|Document|fr",
        "21 слов|3 марта 2012|Русский|Документ|ru",
        "21 字|2012 年 3 月 3 日|中文|文件|zh"
      })
  void theLinesAboveTheTextAreRead(
      String length, String date, String spoken, String end, String tag) {
    String article =
        Samples.factiva("HARPO00020120303e8330001a", "Bridge to close", length, date, spoken)
            .replace("Document", end);
    Article read = Samples.split(page(article)).articles().get(0);
    assertEquals(
        "Bridge to close | The Harbour Post | 2012-03-03 | Ada Miller | " + tag,
        Samples.head(read));
    assertEquals(
        "The council of Eastport voted on Friday to close the old bridge.\n\n"
            + "Nobody spoke against it.",
        read.document().text());
    assertEquals("HARPO00020120303e8330001a", read.id());
    assertEquals("12", read.details().get("page"));
  }

  @Test
  void theNumberOfTheDatabaseIsANote() {
    String article =
        Samples.factiva(
            "HARPO00020120303e8330001a", "Bridge", "21 words", "3 March 2012", "English");
    var notes = Samples.split(page(article)).articles().get(0).document().provenance();
    assertEquals("HARPO00020120303e8330001a", notes.of(Field.IDENTIFIER).get(0).value());
  }

  @Test
  void sectionTimeAndEditionMayStandThereToo() {
    String article =
        Samples.factiva(
                "HARPO00020120303e8330001a",
                "Bridge to close",
                "21 words",
                "3 March 2012",
                "English")
            .replace("<div class=\"article\">", "<div class=\"article\"><div>Region</div>")
            .replace("<div>3 March 2012</div>", "<div>3 March 2012</div><div>06:00 GMT</div>")
            .replace("<div>12</div>", "<div>First Edition</div><div>12</div>");
    Article read = Samples.split(page(article)).articles().get(0);
    assertEquals(
        "Bridge to close | The Harbour Post | 2012-03-03 | Ada Miller | en", Samples.head(read));
    assertEquals("Region", read.details().get("section"));
  }

  @Test
  void aPublishersNameBelowEachTextIsNoText() {
    StringBuilder all = new StringBuilder();
    for (int i = 1; i <= 3; i++) {
      all.append(
          Samples.factiva(
                  "HARPO0002012030" + i + "e8330001a",
                  "Bridge " + i,
                  "21 words",
                  i + " March 2012",
                  "English")
              .replace("against it.", "against it " + i + ".")
              .replace("<p>Document", "<p>Harbour Media Ltd</p><p>Document"));
    }
    Article read = Samples.split(page(all.toString())).articles().get(2);
    assertTrue(read.document().text().endsWith("against it 3."));
    assertEquals("Harbour Media Ltd", read.details().get("publisher"));
  }

  private static final String CODES =
      """
      <div class="article"><table>
      <tr><td><b>SE</b>&nbsp;</td><td>News</td></tr>
      <tr><td><b>HD</b>&nbsp;</td><td><span class="enHeadline">Bridge to close</span></td></tr>
      <tr><td><b>BY</b>&nbsp;</td><td>By Ada Miller</td></tr>
      <tr><td><b>WC</b>&nbsp;</td><td>21 words</td></tr>
      <tr><td><b>PD</b>&nbsp;</td><td>3 March 2012</td></tr>
      <tr><td><b>ET</b>&nbsp;</td><td>06:00 AM</td></tr>
      <tr><td><b>SN</b>&nbsp;</td><td>The Harbour Post</td></tr>
      <tr><td><b>SC</b>&nbsp;</td><td>HARPO</td></tr>
      <tr><td><b>LA</b>&nbsp;</td><td>English</td></tr>
      <tr><td><b>CY</b>&nbsp;</td><td>(c) 2012 Harbour Media</td></tr>
      <tr><td><b>LP</b>&nbsp;</td><td><p>The council of Eastport voted to close the bridge.</p></td></tr>
      <tr><td><b>TD</b>&nbsp;</td><td><p>Trucks will take the tunnel.</p><p>IN the end nobody spoke against it.</p></td></tr>
      <tr><td><b>CO</b>&nbsp;</td><td>eastp : Port of Eastport</td></tr>
      <tr><td><b>NS</b>&nbsp;</td><td>gtrans : Transport</td></tr>
      <tr><td><b>PUB</b>&nbsp;</td><td>Harbour Media Ltd</td></tr>
      <tr><td><b>AN</b>&nbsp;</td><td>Document HARPO00020120303e8330001a</td></tr>
      </table></div>
      """;

  @Test
  void codesAreReadFromATable() {
    Split split =
        Samples.split(page(CODES, CODES.replace("0001a", "0002b").replace("Bridge", "Tunnel")));
    assertEquals(2, split.kept().size());
    Article read = split.articles().get(0);
    assertEquals(
        "Bridge to close | The Harbour Post | 2012-03-03 | Ada Miller | en", Samples.head(read));
    assertEquals(
        "The council of Eastport voted to close the bridge.\n\nTrucks will take the tunnel.\n\n"
            + "IN the end nobody spoke against it.",
        read.document().text());
    assertEquals("HARPO00020120303e8330001a", read.id());
    assertEquals("HD", read.document().provenance().of(Field.TITLE).get(0).where());
    assertEquals("Harbour Media Ltd", read.details().get("PUB"));
  }

  @Test
  void codesAreReadFromLinesOfRtf() {
    List<WrittenLine> lines =
        CODES
            .lines()
            .filter(line -> line.contains("<b>"))
            .map(line ->
                line.replaceAll("</td><td>", "\t")
                    .replaceAll("</p><p>", " ")
                    .replaceAll("<[^>]*>|&nbsp;", ""))
            .map(WrittenLine::of)
            .toList();
    Split split = Detection.best(WrittenLines.of(lines), Profiles.bundled()).orElseThrow();
    assertEquals(
        "Bridge to close | The Harbour Post | 2012-03-03 | Ada Miller | en",
        Samples.head(split.articles().get(0)));
    assertEquals("The council", split.articles().get(0).document().text().substring(0, 11));
  }

  @Test
  void wordsAreReadFromLinesOfRtfWithoutAnyHint() {
    String text =
        """
        Bridge to close in spring, council says
        By Ada Miller
        21 words
        3 March 2012
        The Harbour Post
        HARPO
        English
        (c) 2012 Harbour Media
        The council of Eastport voted to close the bridge.
        Document HARPO00020120303e8330001a
        Tunnel stays open
        14 words
        4 March 2012
        The Harbour Post
        HARPO
        English
        (c) 2012 Harbour Media
        Trucks will take the tunnel.
        Document HARPO00020120304e8330001b
        """;
    Split split =
        Detection.best(
                WrittenLines.of(text.lines().map(WrittenLine::of).toList()), Profiles.bundled())
            .orElseThrow();
    assertEquals(
        "Bridge to close in spring, council says | The Harbour Post | 2012-03-03 | Ada Miller | en",
        Samples.head(split.articles().get(0)));
    assertEquals(
        "Tunnel stays open | The Harbour Post | 2012-03-04 |  | en",
        Samples.head(split.articles().get(1)));
    assertEquals("Trucks will take the tunnel.", split.articles().get(1).document().text());
  }

  /** A paragraph as such files write it. */
  private static String paragraph(String words) {
    return "\\pard\\plain\\ql\\f0\\fs20 " + words + "\\par\n";
  }

  private static byte[] rtf(String body) {
    return ("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss"
            + " Arial;}}{\\colortbl;\\red0\\green0\\blue0;}{\\info{\\title"
            + " Factiva}}{\\footer\\pard Page {\\field{\\*\\fldinst PAGE}} of 2 \\'a9 2012"
            + " Factiva, Inc.\\par}\n"
            + body
            + "}")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void aFileOfRtfWithWordsIsReadFromItsBytes() throws UnreadableException {
    StringBuilder body = new StringBuilder();
    for (int i = 1; i <= 2; i++) {
      body.append(paragraph("{\\*\\bkmkstart toc" + i + "}{\\b Caf\\'e9 " + i + " to close}"))
          .append(paragraph("By Ada Miller"))
          .append(paragraph("21 words"))
          .append(paragraph(i + " March 2012"))
          .append(paragraph("The Harbour Post"))
          .append(paragraph("HARPO"))
          .append(paragraph("English"))
          .append(paragraph("\\'a9 2012 Harbour Media"))
          .append(paragraph("The council voted to close the old caf\\'e9 no. " + i + "."))
          .append(paragraph("Nobody spoke against it\\u8230?"))
          .append(paragraph("Document HARPO0002012030" + i + "e8330001a"))
          .append("\\page\n");
    }
    Split split = Samples.read("a.rtf", rtf(body.toString()), Profiles.bundled()).orElseThrow();
    assertEquals(2, split.kept().size());
    Article second = split.articles().get(1);
    assertEquals(
        "Café 2 to close | The Harbour Post | 2012-03-02 | Ada Miller | en", Samples.head(second));
    assertEquals(
        "The council voted to close the old café no. 2.\n\nNobody spoke against it…",
        second.document().text());
    assertEquals("HARPO00020120302e8330001a", second.id());
  }

  private static String row(String code, String words) {
    return "\\trowd\\cellx900\\cellx9000\\pard\\intbl{\\b "
        + code
        + "}\\cell\\pard\\intbl "
        + words
        + "\\cell\\row\n";
  }

  @Test
  void aFileOfRtfWithCodesInATableIsReadFromItsBytes() throws UnreadableException {
    StringBuilder body = new StringBuilder();
    for (int i = 1; i <= 2; i++) {
      body.append(row("HD", "Bridge " + i + " to close"))
          .append(row("BY", "Ada Miller"))
          .append(row("WC", "21 words"))
          .append(row("PD", i + " March 2012"))
          .append(row("SN", "The Harbour Post"))
          .append(row("SC", "HARPO"))
          .append(row("LA", "English"))
          .append(row("LP", "The council voted to close bridge " + i + "."))
          .append(row("TD", "Trucks will take the tunnel.\\par Nobody spoke against it."))
          .append(row("NS", "gtrans : Transport"))
          .append(row("AN", "Document HARPO0002012030" + i + "e8330001a"))
          .append(paragraph(""));
    }
    Split split = Samples.read("a.rtf", rtf(body.toString()), Profiles.bundled()).orElseThrow();
    assertEquals(2, split.kept().size());
    Article second = split.articles().get(1);
    assertEquals(
        "Bridge 2 to close | The Harbour Post | 2012-03-02 | Ada Miller | en",
        Samples.head(second));
    assertTrue(second.document().text().startsWith("The council voted to close bridge 2."));
    assertTrue(second.document().text().endsWith("Nobody spoke against it."));
    assertEquals("HARPO00020120302e8330001a", second.id());
  }
}
