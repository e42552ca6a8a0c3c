package org.synoptic.importer.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.importer.kit.UnreadableException;

class RtfFileTest {

  private static Written read(String rtf) throws UnreadableException {
    return OfficeFiles.read("a.rtf", rtf.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void lettersOfManySetsAreRead() throws UnreadableException {
    Written written =
        read(
            "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset204 Arial Cyr;}{\\f2\\fcharset134 SimSun;}}"
                + "caf\\'e9 \\u8217?s\\par {\\f1 \\'ec\\'e8\\'f0}\\par {\\f2 \\'d6\\'d0\\'b9\\'fa}\\par \\u20013\\'d6\\u22269\\'b9 \\uc0\\u8212 x}");
    assertEquals("café ’s\nмир\n中国\n中国 —x", written.text());
  }

  @Test
  void negativeNumbersOfLettersAndPairsAreRead() throws UnreadableException {
    assertEquals("\uff08\ud83d\udca1", read("{\\rtf1 \\u-248?\\u-10179?\\u-9055?}").text());
  }

  @Test
  void aFileInUtf8IsReadAsSuch() throws UnreadableException {
    byte[] rtf =
        "{\\rtf1\\ansi Die Bürger der Städte\\par caf\\'e9}".getBytes(StandardCharsets.UTF_8);
    assertEquals("Die Bürger der Städte\ncafé", OfficeFiles.read("a.rtf", rtf).text());
    byte[] western =
        "{\\rtf1\\ansi Die Bürger der Städte}".getBytes(Charset.forName("windows-1252"));
    assertEquals("Die Bürger der Städte", OfficeFiles.read("a.rtf", western).text());
  }

  @Test
  void paragraphsKnowTheirStyleAndPage() throws UnreadableException {
    Written written =
        read(
            "{\\rtf1{\\stylesheet{\\s0 Normal;}{\\s3\\sbasedon0 heading 1;}}{\\info{\\title Boats}{\\author A. Typist}{\\creatim\\yr2020\\mo9\\dy8\\hr1}}"
                + "{\\header Page head}\\pard\\s3\\b Boats\\b0\\par\\pard plain and {\\b bold}\\line second\\page third{\\v hidden}{\\footnote a note}\\par}");
    assertEquals("Boats\nplain and bold\nsecond\nthird", written.text());
    assertEquals(List.of(1, 0, 0, 0), written.lines().stream().map(WrittenLine::heading).toList());
    assertEquals(
        List.of(true, false, false, false),
        written.lines().stream().map(WrittenLine::bold).toList());
    assertTrue(written.lines().getLast().pageBreakBefore());
    assertEquals("Boats", written.properties().title());
    assertEquals("2020-09-08", written.properties().published().orElseThrow());
    assertEquals(List.of("footnotes were left out: 1"), written.warnings());
  }

  @Test
  void numbersOfListsAndRowsOfTablesComeOut() throws UnreadableException {
    Written written =
        read(
            "{\\rtf1{\\listtext\\pard\\plain 1.\\tab}\\pard\\ls1\\ilvl0 A rope\\par{\\listtext\\pard (a)\\tab}\\pard\\ls1\\ilvl1 of hemp\\par\\pard\\intbl Copies\\cell 1,200\\cell\\row}");
    assertEquals("1.\tA rope\n(a)\tof hemp\nCopies\t1,200", written.text());
    assertEquals(List.of(1, 2, 0), written.lines().stream().map(WrittenLine::list).toList());
  }

  @Test
  void absurdNestingIsRefused() {
    UnreadableException reason =
        assertThrows(UnreadableException.class, () -> read("{\\rtf1 " + "{".repeat(1_000_000)));
    assertEquals("too-deep", reason.problem().code());
  }

  @Test
  void aLieAboutTheLengthOfAPictureCostsNoText() throws UnreadableException {
    Written written = read("{\\rtf1 Before {\\pict\\bin2147483647 xx}after}");
    assertEquals("Before after", written.text());
    assertEquals(List.of("the file tells a wrong length of its pictures"), written.warnings());
    assertEquals("Before after", read("{\\rtf1 Before {\\pict\\bin3 }{}}after}").text());
    assertEquals("Before after", read("{\\rtf1 Before {\\pict\\bin-5 abc}after}").text());
  }

  @Test
  void whatIsBrokenIsPassedOver() throws UnreadableException {
    Written written =
        read("{\\rtf1 One } } two \\'zz three \\u99999999999999? \\nosuchword12 four {");
    assertTrue(written.text().startsWith("One two zz three"), written.text());
    assertTrue(written.text().endsWith("four"), written.text());
    assertEquals(
        List.of("the file ends in the middle: what follows is missing"), written.warnings());
  }

  @Test
  void aMillionEscapedLettersAreReadAtOnce() throws UnreadableException {
    assertEquals(1_000_000, read("{\\rtf1 " + "\\u20013?".repeat(1_000_000) + "}").text().length());
  }

  @Test
  void aFileWithoutWordsIsEmpty() {
    UnreadableException reason =
        assertThrows(UnreadableException.class, () -> read("{\\rtf1{\\pict 0102}}"));
    assertEquals("empty", reason.problem().code());
  }
}
