package org.synoptic.importer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.importer.office.Packed;
import org.synoptic.importer.office.Printed;
import org.synoptic.model.Document;
import org.synoptic.model.Field;
import org.synoptic.model.Problem;

/** Reports in the formats of office programs, sound and hostile. */
class OfficeDocumentsTest {

  private static final String SENTENCE =
      "The council said on Monday that it would, after long debate, open the harbour to everyone.";

  private final Importer importer = new Importer();

  private Document report(String name, byte[] bytes) {
    return Readings.document(importer.report(name, bytes));
  }

  private void refused(String code, String name, byte[] bytes) {
    Problem problem = Readings.problem(importer.read(name, bytes));
    assertEquals(code, problem.code(), problem.message());
    assertTrue(problem.message().startsWith(name), problem.message());
    assertTrue(problem.message().endsWith("."), problem.message());
  }

  @Test
  void aReportInWordHasTitleBylineDateAndText() {
    byte[] docx =
        Packed.docx(
            Packed.p("Harbour opens to all boats")
                + Packed.p("By Ada Mole")
                + Packed.p("8 September 2020")
                + Packed.p(SENTENCE)
                + Packed.p(SENTENCE),
            "docProps/core.xml",
            "<c><title>scan17.docx</title><creator>Typist</creator><created>2021-01-01</created></c>");
    Document report = report("a.docx", docx);
    assertEquals("Harbour opens to all boats", report.metadata().title());
    assertEquals(List.of("Ada Mole"), report.metadata().authors());
    assertEquals("2020-09-08", report.metadata().published().orElseThrow());
    assertEquals(SENTENCE + "\n\n" + SENTENCE, report.text());
    assertEquals(
        List.of("Ada Mole", "Typist"), List.copyOf(report.provenance().answers(Field.AUTHORS)));
    assertEquals(
        List.of("2020-09-08", "2021-01-01"),
        List.copyOf(report.provenance().answers(Field.PUBLISHED)));
  }

  @Test
  void aTypistIsNoAuthor() {
    byte[] pdf =
        new Printed()
            .page()
            .line(60, 50, 11, "The Courier, Tuesday")
            .line(60, 90, 22, "Does the harbour open to all boats on this very Monday?")
            .lines(60, 140, SENTENCE)
            .page()
            .lines(60, 140, "Nobody was against it, and so the first boats came in at noon.")
            .about("Microsoft Word - x.doc", "Typist")
            .bytes();
    Document report = report("a.pdf", pdf);
    assertEquals(
        "Does the harbour open to all boats on this very Monday?", report.metadata().title());
    assertEquals(List.of(), report.metadata().authors());
    assertTrue(
        report.warnings().contains("author not taken from the file's properties: Typist"),
        report.warnings()::toString);
    assertEquals(
        SENTENCE + "\n\nNobody was against it, and so the first boats came in at noon.",
        report.text());
    assertEquals(2, report.provenance().page(SENTENCE.length() + 5));
    assertEquals(1, report.provenance().page(5));
  }

  @Test
  void whatAPublisherStatesIsTaken() {
    String text =
        "---\ntitle: Harbour\nauthor: Ada Mole\ndate: 2020-09-08\n---\n\n" + SENTENCE + "\n";
    Document report = report("a.md", Readings.utf8(text));
    assertEquals("Harbour", report.metadata().title());
    assertEquals(List.of("Ada Mole"), report.metadata().authors());
    assertEquals("2020-09-08", report.metadata().published().orElseThrow());
    assertEquals(SENTENCE, report.text());
  }

  @Test
  void markdownStandsAsItIsWhenAskedFor() {
    String text = "# Harbour\n\n*" + SENTENCE + "*\n";
    assertEquals(text, Readings.document(importer.verbatim("a.md", Readings.utf8(text))).text());
  }

  @Test
  void theKindIsToldByTheBytesAndNotByTheName() {
    byte[] rtf = ("{\\rtf1 Harbour\\par " + SENTENCE + "\\par}").getBytes(ISO_8859_1);
    assertEquals(SENTENCE, report("a.pdf", rtf).text());
    byte[] docx = Packed.docx(Packed.p("Harbour") + Packed.p(SENTENCE));
    assertEquals(SENTENCE, report("a.rtf", docx).text());
    assertEquals(SENTENCE, report("a.docx", Readings.utf8("Harbour\n\n" + SENTENCE)).text());
    assertEquals(
        SENTENCE,
        report(
                "a.txt",
                new Printed().page().line(60, 60, 20, "Harbour").lines(60, 100, SENTENCE).bytes())
            .text());
  }

  @Test
  void oldAndLockedOfficeFilesSayWhatToDo() {
    byte[] old = new byte[2048];
    byte[] magic = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    System.arraycopy(magic, 0, old, 0, 4);
    byte[] name = "WordDocument".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, old, 1152, name.length);
    Problem problem = Readings.problem(importer.read("a.doc", old));
    assertTrue(problem.message().contains("save it as .docx"), problem.message());
    byte[] locked = Arrays.copyOf(magic, 2048);
    byte[] package0 = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(package0, 0, locked, 1280, package0.length);
    Problem password = Readings.problem(importer.read("a.docx", locked));
    assertTrue(password.message().contains("password"), password.message());
  }

  @Test
  void aDocumentWithoutItsMainPartIsDamaged() {
    refused(
        "damaged", "a.docx", Packed.zip("[Content_Types].xml", "<Types/>", "word/x.xml", "<x/>"));
    refused(
        "damaged", "a.odt", Packed.zip("META-INF/manifest.xml", "<m/>", "old-content.xml", "<x/>"));
    refused(
        "damaged",
        "a.epub",
        Packed.zip("mimetype", "application/epub+zip", "META-INF/container.xml", "<x/>"));
    byte[] whole = Packed.docx(Packed.p(SENTENCE).repeat(300));
    refused("damaged", "cut.docx", cut(whole));
  }

  /** The first half of the file, and the list of parts at its end. */
  private static byte[] cut(byte[] whole) {
    byte[] cut = new byte[whole.length - 200];
    System.arraycopy(whole, 0, cut, 0, 300);
    System.arraycopy(whole, 500, cut, 300, cut.length - 300);
    return cut;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"word/document.xml", "word/styles.xml", "word/media/image1.png", "../../x"})
  void aBombIsRefusedWhateverPartItIs(String part) {
    byte[] bomb =
        Packed.bomb(
            40L * 1024 * 1024,
            part,
            "[Content_Types].xml",
            "<Types/>",
            "word/numbering.xml",
            "<n/>");
    assertTrue(bomb.length < 1024 * 1024);
    refused("bomb", "a.docx", bomb);
  }

  @Test
  void bombsInOpenFormatsAreRefused() {
    long size = 40L * 1024 * 1024;
    refused("bomb", "a.odt", Packed.bomb(size, "content.xml", "META-INF/manifest.xml", "<m/>"));
    refused("bomb", "a.epub", Packed.bomb(size, "a.xhtml", "META-INF/container.xml", "<m/>"));
  }

  @Test
  void namesThatClimbOutOfAnArchiveAreOnlyNames(@TempDir Path folder) throws IOException {
    byte[] docx =
        Packed.docx(
            Packed.p("Harbour") + Packed.p(SENTENCE),
            folder + "/evil.xml",
            "<x/>",
            "../../../../../../.." + folder + "/worse.xml",
            "<x/>",
            "..\\..\\word\\styles.xml",
            "<x/>");
    assertEquals(SENTENCE, report("a.docx", docx).text());
    try (Stream<Path> files = Files.list(folder)) {
      assertFalse(files.findAny().isPresent());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>",
        "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">",
        "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
      })
  void noPartHasADocumentType(String doctype) {
    String body = "<x><body><p><r><t>words &lt;</t></r></p></body></x>";
    refused(
        "dtd",
        "a.docx",
        Packed.zip("[Content_Types].xml", "<T/>", "word/document.xml", doctype + body));
    refused(
        "dtd", "b.docx", Packed.docx(Packed.p(SENTENCE), "word/styles.xml", doctype + "<styles/>"));
  }

  @Test
  void absurdNestingIsRefused() {
    refused("too-deep", "a.docx", Packed.docx("<w:tbl><w:tr><w:tc>".repeat(20_000)));
    refused("damaged", "b.docx", Packed.docx("<w:p><w:r><w:t>words</w:p>"));
  }

  @Test
  void aSpreadsheetIsNoDocument() {
    refused(
        "binary", "a.xlsx", Packed.zip("[Content_Types].xml", "<T/>", "xl/workbook.xml", "<x/>"));
  }
}
