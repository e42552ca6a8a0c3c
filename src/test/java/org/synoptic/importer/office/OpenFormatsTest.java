package org.synoptic.importer.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.importer.kit.UnreadableException;

/** ODT, EPUB and Markdown. */
class OpenFormatsTest {

  private static final String STYLES =
      """
      <style:style style:name='B'><style:text-properties fo:font-weight='bold'/></style:style>
      <style:style style:name='N' style:parent-style-name='B'><style:paragraph-properties fo:break-before='page'/></style:style>
      <style:style style:name='T1' style:parent-style-name='Title'/>
      <text:list-style style:name='L1'>
      <text:list-level-style-number text:level='1' style:num-format='1' style:num-suffix='.' text:start-value='2'/>
      <text:list-level-style-number text:level='2' style:num-format='1' text:display-levels='2'/>
      <text:list-level-style-number text:level='3' style:num-format='a' style:num-prefix='(' style:num-suffix=')'/>
      </text:list-style>
      <text:outline-style style:name='Outline'><text:outline-level-style text:level='1' style:num-format='I' style:num-prefix='Chapter '/></text:outline-style>
      """;

  private static List<String> texts(Written written) {
    return written.lines().stream().map(WrittenLine::text).toList();
  }

  private static String list(String items) {
    return "<text:list text:style-name='L1'>" + items + "</text:list>";
  }

  private static String item(String content) {
    return "<text:list-item>" + content + "</text:list-item>";
  }

  private static String p(String words) {
    return "<text:p>" + words + "</text:p>";
  }

  @Test
  void numbersThatLibreOfficeDrawsComeOutAsNumbers() throws UnreadableException {
    byte[] odt =
        Packed.odt(
            STYLES,
            "<text:h text:outline-level='1'>Boats</text:h>"
                + list(
                    item(p("Every boat shall have:") + p("These things:"))
                        + item(
                            p("Ropes")
                                + list(
                                    item(p("long") + list(item(p("or short")))) + item(p("new"))))
                        + item(p("Lights")))
                + list(item(p("A new list")))
                + "<text:h text:outline-level='1'>Fines</text:h>");
    Written written = OfficeFiles.read("a.odt", odt);
    assertEquals(
        List.of(
            "Chapter I Boats",
            "2. Every boat shall have:",
            "These things:",
            "3. Ropes",
            "3.1 long",
            "(a) or short",
            "3.2 new",
            "4. Lights",
            "2. A new list",
            "Chapter II Fines"),
        texts(written));
    assertEquals(OfficeKind.ODT, written.kind());
  }

  @Test
  void looksOfOdtAreKept() throws UnreadableException {
    Written written =
        OfficeFiles.read(
            "a.odt",
            Packed.odt(
                STYLES,
                "<text:p text:style-name='T1'>The title</text:p><text:p text:style-name='N'>New<text:s text:c='3'/>page<text:line-break/>and <text:span text:style-name='B'>line</text:span></text:p>"
                    + "<text:p>Half <text:span text:style-name='B'>bold</text:span><text:note><text:note-body><text:p>A note</text:p></text:note-body></text:note></text:p>"
                    + "<text:tracked-changes><text:p>deleted</text:p></text:tracked-changes>"));
    assertEquals(List.of("The title", "New page", "and line", "Half bold"), texts(written));
    assertEquals(1, written.lines().getFirst().heading());
    assertTrue(written.lines().get(1).pageBreakBefore());
    assertEquals(
        List.of(false, true, true, false),
        written.lines().stream().map(WrittenLine::bold).toList());
    assertEquals(List.of("footnotes and endnotes were left out: 1"), written.warnings());
  }

  @Test
  void chaptersOfABookComeInTheirOrder() throws UnreadableException {
    String container =
        "<container><rootfiles><rootfile full-path='OPS/book.opf'/></rootfiles></container>";
    String opf =
        """
        <package xmlns:dc='urn:dc'><metadata><dc:title>Harbours</dc:title><dc:creator>Ada Mole</dc:creator><dc:date>2019-05</dc:date><dc:language>en-GB</dc:language></metadata>
        <manifest><item id='b' href='two.xhtml' media-type='application/xhtml+xml'/><item id='a' href='one%20.xhtml' media-type='application/xhtml+xml'/>
        <item id='n' href='nav.xhtml' media-type='application/xhtml+xml' properties='nav'/><item id='x' href='gone.xhtml' media-type='application/xhtml+xml'/></manifest>
        <spine><itemref idref='n'/><itemref idref='a'/><itemref idref='b'/><itemref idref='x'/></spine></package>
        """;
    byte[] epub =
        Packed.zip(
            "mimetype", "application/epub+zip",
            "META-INF/container.xml", container,
            "OPS/book.opf", opf,
            "OPS/nav.xhtml", "<html><body><p>Contents</p></body></html>",
            "OPS/two.xhtml", "<html><body><p>Second.</p></body></html>",
            "OPS/one .xhtml",
                "<html><head><title>no</title></head><body><h1>First</h1><ol start='3'><li>three</li><li>four</li></ol><script>go()</script></body></html>");
    Written written = OfficeFiles.read("a.epub", epub);
    assertEquals(List.of("First", "3. three", "4. four", "Second."), texts(written));
    assertEquals("Harbours", written.properties().title());
    assertEquals("2019-05", written.properties().published().orElseThrow());
    assertEquals(List.of("a chapter is missing: gone.xhtml"), written.warnings());
  }

  @Test
  void markdownLosesItsMarks() throws UnreadableException {
    String text =
        """
        ---
        title: "Boats"
        author: [Ada Mole, Ben Rat]
        date: 2020-09-08
        ---
        # The harbour

        It *opens* on [Monday](https://example.org), the council
        said.

        3) three
        4) four
           - a point
        """;
    Written written = OfficeFiles.read("a.md", text.getBytes(StandardCharsets.UTF_8));
    assertEquals(
        List.of(
            "The harbour",
            "It opens on Monday, the council said.",
            "3) three",
            "4) four",
            "a point"),
        texts(written));
    assertEquals(1, written.lines().getFirst().heading());
    assertEquals(List.of("Ada Mole", "Ben Rat"), written.properties().authors());
    assertEquals("2020-09-08", written.properties().published().orElseThrow());
  }

  @Test
  void absurdMarkdownEndsInAnAnswer() {
    for (String mark : List.of(">", "[", "*a _b ", "- ", "<b>", "![", "`", "((")) {
      byte[] text = ("words " + mark.repeat(20_000)).getBytes(StandardCharsets.UTF_8);
      try {
        assertTrue(OfficeFiles.read("a.md", text).text().startsWith("words"));
      } catch (UnreadableException reason) {
        assertEquals("too-deep", reason.problem().code(), mark);
      }
    }
  }

  @Test
  void lockedOdtIsToldFromDamaged() {
    byte[] locked =
        Packed.zip(
            "META-INF/manifest.xml",
                "<m:manifest xmlns:m='urn:m'><m:encryption-data/></m:manifest>",
            "content.xml", "\u0001\u0002");
    assertEquals(
        "encrypted",
        assertThrows(UnreadableException.class, () -> OfficeFiles.read("a.odt", locked))
            .problem()
            .code());
  }
}
