package org.synoptic.importer.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.importer.kit.UnreadableException;

class DocxFileTest {

  private static final String NUMBERING =
      """
      <w:numbering %s>
      <w:abstractNum w:abstractNumId='7'>
        <w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='Article %%1'/></w:lvl>
        <w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%%1.%%2'/></w:lvl>
        <w:lvl w:ilvl='2'><w:start w:val='1'/><w:numFmt w:val='lowerLetter'/><w:lvlText w:val='(%%3)'/></w:lvl>
        <w:lvl w:ilvl='3'><w:start w:val='1'/><w:numFmt w:val='lowerRoman'/><w:lvlText w:val='(%%4)'/></w:lvl>
      </w:abstractNum>
      <w:abstractNum w:abstractNumId='8'>
        <w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='chineseCountingThousand'/><w:lvlText w:val='第%%1条'/></w:lvl>
      </w:abstractNum>
      <w:abstractNum w:abstractNumId='9'>
        <w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/><w:lvlText w:val='\uf0b7'/></w:lvl>
      </w:abstractNum>
      <w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num>
      <w:num w:numId='2'><w:abstractNumId w:val='7'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride></w:num>
      <w:num w:numId='3'><w:abstractNumId w:val='8'/></w:num>
      <w:num w:numId='4'><w:abstractNumId w:val='9'/></w:num>
      </w:numbering>
      """
          .formatted(Packed.WORD);

  private static List<String> texts(byte[] docx) throws UnreadableException {
    return OfficeFiles.read("a.docx", docx).lines().stream().map(WrittenLine::text).toList();
  }

  @Test
  void numbersThatWordDrawsComeOutAsNumbers() throws UnreadableException {
    byte[] docx =
        Packed.docx(
            Packed.item(1, 0, "Boats")
                + Packed.item(1, 1, "Every boat shall have:")
                + Packed.item(1, 2, "a rope;")
                + Packed.item(1, 2, "a light:")
                + Packed.item(1, 3, "red,")
                + Packed.item(1, 3, "green.")
                + Packed.item(1, 1, "No boat shall race.")
                + Packed.item(1, 2, "Rowing is no race.")
                + Packed.item(1, 0, "Fines")
                + Packed.item(1, 1, "Fines are low."),
            "word/numbering.xml",
            NUMBERING);
    assertEquals(
        List.of(
            "Article 1 Boats",
            "1.1 Every boat shall have:",
            "(a) a rope;",
            "(b) a light:",
            "(i) red,",
            "(ii) green.",
            "1.2 No boat shall race.",
            "(a) Rowing is no race.",
            "Article 2 Fines",
            "2.1 Fines are low."),
        texts(docx));
    assertEquals(4, OfficeFiles.read("a.docx", docx).lines().get(4).list());
  }

  @Test
  void aListWithAnOverrideBeginsAnew() throws UnreadableException {
    byte[] docx =
        Packed.docx(
            Packed.item(1, 0, "One")
                + Packed.item(1, 0, "Two")
                + Packed.item(2, 0, "New one")
                + Packed.item(2, 0, "New two"),
            "word/numbering.xml",
            NUMBERING);
    assertEquals(
        List.of("Article 1 One", "Article 2 Two", "Article 1 New one", "Article 2 New two"),
        texts(docx));
  }

  @Test
  void chineseNumbersAndBulletsAreDrawnAsTheyAre() throws UnreadableException {
    byte[] docx =
        Packed.docx(
            Packed.item(3, 0, "港口").repeat(11) + Packed.item(4, 0, "a thing"),
            "word/numbering.xml",
            NUMBERING);
    assertEquals("第一条 港口", texts(docx).getFirst());
    assertEquals("第十一条 港口", texts(docx).get(10));
    assertEquals("a thing", texts(docx).getLast());
  }

  @Test
  void aStyleMayNumberAndMakeHeadings() throws UnreadableException {
    String styles =
        "<w:styles %s><w:style w:styleId='X'><w:name w:val='heading 2'/><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr><w:rPr><w:b/></w:rPr></w:style><w:style w:styleId='Y'><w:name w:val='own'/><w:basedOn w:val='X'/></w:style></w:styles>"
            .formatted(Packed.WORD);
    byte[] docx =
        Packed.docx(
            "<w:p><w:pPr><w:pStyle w:val='Y'/></w:pPr><w:r><w:t>Boats</w:t></w:r></w:p>"
                + Packed.p("Words."),
            "word/numbering.xml",
            NUMBERING,
            "word/styles.xml",
            styles);
    WrittenLine heading = OfficeFiles.read("a.docx", docx).lines().getFirst();
    assertEquals("Article 1 Boats", heading.text());
    assertEquals(2, heading.heading());
    assertTrue(heading.bold());
    assertFalse(OfficeFiles.read("a.docx", docx).lines().getLast().bold());
  }

  @Test
  void whatWasDeletedIsNoText() throws UnreadableException {
    String body =
        "<w:p><w:r><w:t xml:space='preserve'>The harbour </w:t></w:r><w:del><w:r><w:delText>closes</w:delText></w:r></w:del><w:ins><w:r><w:t>opens</w:t></w:r></w:ins>"
            + "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>secretly</w:t></w:r><w:r><w:t>.</w:t><w:footnoteReference w:id='2'/></w:r></w:p>";
    Written written = OfficeFiles.read("a.docx", Packed.docx(body));
    assertEquals("The harbour opens.", written.text());
    assertEquals(List.of("footnotes and endnotes were left out: 1"), written.warnings());
  }

  @Test
  void textBoxesComeOnce() throws UnreadableException {
    String box = "<w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent>";
    String body =
        "<w:p><w:r><w:t>Around it</w:t><mc:AlternateContent xmlns:mc='urn:x'><mc:Choice>"
            + box
            + "</mc:Choice><mc:Fallback>"
            + box
            + "</mc:Fallback></mc:AlternateContent></w:r></w:p>";
    assertEquals(List.of("In a box", "Around it"), texts(Packed.docx(body)));
  }

  @Test
  void rowsAreLinesAndBreaksPartLines() throws UnreadableException {
    String cell = "<w:tc>%s</w:tc>";
    String table =
        "<w:tbl><w:tr>"
            + cell.formatted(Packed.p("Copies"))
            + cell.formatted(Packed.p("1,200"))
            + "</w:tr></w:tbl>";
    String broken =
        "<w:p><w:r><w:t>One</w:t><w:br/><w:t>Two</w:t><w:br w:type='page'/><w:t>Three</w:t></w:r></w:p>";
    Written written = OfficeFiles.read("a.docx", Packed.docx(table + broken));
    assertEquals("Copies\t1,200\nOne\nTwo\nThree", written.text());
    assertEquals(
        List.of(false, false, false, true),
        written.lines().stream().map(WrittenLine::pageBreakBefore).toList());
  }

  @Test
  void theFileTellsAboutItself() throws UnreadableException {
    byte[] docx =
        Packed.docx(
            Packed.p("Words."),
            "docProps/core.xml",
            "<c xmlns:dc='urn:dc'><dc:title>Boats</dc:title><dc:creator>A. Typist</dc:creator><created>2020-09-08T10:00:00Z</created></c>");
    Written written = OfficeFiles.read("a.docx", docx);
    assertEquals("Boats", written.properties().title());
    assertEquals(List.of("A. Typist"), written.properties().authors());
    assertEquals("2020-09-08", written.properties().day().orElseThrow());
  }
}
