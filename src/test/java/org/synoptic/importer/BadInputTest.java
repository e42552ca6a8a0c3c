package org.synoptic.importer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.model.Document;
import org.synoptic.model.Problem;

/** What researchers hand in by accident and others on purpose. */
class BadInputTest {

  private static final String SENTENCE =
      "<p>The council said on Monday that it would, after long debate, open the archive to everyone.</p>";

  private final Importer importer = new Importer();

  private void refused(String code, String name, byte[] bytes) {
    Problem problem = Readings.problem(importer.read(name, bytes));
    assertEquals(code, problem.code());
    assertTrue(problem.message().startsWith(name), problem.message());
    assertTrue(problem.message().endsWith(".") || problem.message().endsWith("?"));
  }

  @Test
  void anEmptyFileIsRefused() {
    refused("empty", "empty.html", new byte[0]);
  }

  @Test
  void whiteSpaceIsNoReport() {
    refused("empty", "blank.txt", Readings.utf8(" \n\t\r\n\u00a0 "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PK\u0003\u0004words",
        "\u0089PNG\r\n",
        "\u00ff\u00d8\u00ff\u00e0",
        "GIF89a..",
        "\u007fELF.."
      })
  void knownBinaryFilesAreNamed(String start) {
    refused("binary", "picture.txt", start.getBytes(ISO_8859_1));
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    byte[] bytes = new byte[5000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 37 % 251);
    }
    refused("binary", "data.bin", bytes);
  }

  @Test
  void oneZeroByteDoesNotSpoilAPage() {
    Document read =
        Readings.document(
            importer.read("zero.html", Readings.utf8("<p>A\u0000</p>" + SENTENCE.repeat(3))));
    assertTrue(read.text().contains("open the archive"));
    assertFalse(read.text().contains("\u0000"));
  }

  @Test
  void aFileThatIsTooLargeIsRefusedByItsSize() {
    Problem problem = Readings.problem(Importer.tooLarge("big.html", Importer.LARGEST + 1));
    assertEquals("too-large", problem.code());
    assertTrue(problem.message().startsWith("big.html"));
  }

  @Test
  void aPageWithoutArticleIsRefused() {
    refused(
        "no-article",
        "menu.html",
        Readings.utf8(
            "<!DOCTYPE html><html><body><nav><a href='/'>Home</a></nav><script>go()</script></body></html>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\": \"archive\", \"opens\": \"The archive opens on Monday, said the council.\"}",
        "[\n  {\"id\": 1},\n  {\"id\": 2}\n]\n",
        "{\"id\": 1, \"text\": \"One.\"}\n{\"id\": 2, \"text\": \"Two.\"}\n",
        "/* The look of the archive. */\nbody {\n  margin: 0;\n  color: #333;\n}\n\n.archive > a {\n  color: red;\n}\n",
        "a{color:red}b{margin:0 auto;padding:1px}.c{float:left}",
        "import fs from 'fs';\n\n// Opens the archive.\nexport function open(name) {\n  const file = fs.read(name);\n  return file.lines;\n}\n",
        "!function(e,t){var n=e.open;t(n),e.close=function(){return n}}(window,console.log);",
        "import sys\n\n\ndef open_archive(name):\n    with open(name) as file:\n        return file.read()\n\n\nprint(open_archive(sys.argv[1]))\nrest = sys.argv[2:]\n",
        "package archive;\n\n/** Opens it. */\npublic final class Archive {\n\n  private int doors;\n\n  void open() {\n    doors = 2;\n  }\n}\n"
      })
  void dataAndProgramsAreNoReports(String text) {
    refused("no-article", "file.txt", Readings.utf8(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Archive\n\nThe archive holds the letters of the town. Build the list with:\n\n    make list\n\nThen open `list.html` in a browser, and look for a name.\n",
        "[Updated] Archive opens\n\nThe council said on Monday that the archive would be open to everyone (from 9 to 5); the cellar stays shut.\n",
        "Duties\n\nThe keeper shall\n(a) open the doors;\n(b) count the visitors;\n(c) write down their names; and\n(d) close the doors.\n"
      })
  void textThatLooksALittleLikeAProgramIsRead(String text) {
    assertFalse(Readings.document(importer.read("file.txt", Readings.utf8(text))).text().isEmpty());
  }

  @Test
  void aTruncatedPolicyIsToldFromABrokenOne() {
    String whole =
        "<akomaNtoso><act><body><article><num>1</num><content><p>Words.</p></content></article></body></act></akomaNtoso>";
    refused("truncated", "cut.xml", Readings.utf8(whole.substring(0, 70)));
    refused("bad-xml", "broken.xml", Readings.utf8(whole.replace("</num>", "</nom>")));
  }

  @Test
  void noEntityIsResolved() {
    refused(
        "external-entity",
        "x.xml",
        Readings.utf8(
            "<?xml version=\"1.0\"?><!DOCTYPE akomaNtoso [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><akomaNtoso><act><body><article><num>1</num><p>&e;</p></article></body></act></akomaNtoso>"));
    refused(
        "dtd",
        "laughs.xml",
        Readings.utf8(
            "<?xml version=\"1.0\"?><!DOCTYPE akomaNtoso [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><akomaNtoso><act><p>&b;</p></act></akomaNtoso>"));
  }

  @Test
  void tenThousandNestedTagsAreSurvived() {
    String page = "<html><body>" + "<div>".repeat(10_000) + SENTENCE.repeat(4) + "</body></html>";
    assertTrue(
        Readings.document(importer.read("deep.html", Readings.utf8(page)))
            .text()
            .contains("open the archive"));
    String xml = "<akomaNtoso>" + "<section><num>1</num>".repeat(10_000);
    refused("too-deep", "deep.xml", Readings.utf8(xml));
  }

  @Test
  void aLyingDeclarationIsSeenThrough() {
    String page =
        "<html><head><meta charset=utf-8></head><body>"
            + "<p>Die Bürger fürchten größere Schäden, sagte der Bürgermeister am Dienstag.</p>"
                .repeat(3)
            + "</body></html>";
    Document read =
        Readings.document(
            importer.read("lie.html", page.getBytes(Charset.forName("windows-1252"))));
    assertTrue(read.text().contains("Bürger fürchten größere"), read.text());
    assertTrue(
        read.warnings().stream().anyMatch(warning -> warning.contains("UTF-8")),
        read.warnings()::toString);
  }

  @Test
  void brokenLinkedDataDoNoHarm() {
    String page =
        "<html><head><title>Archive opens</title><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":[{</script></head><body>"
            + SENTENCE.repeat(4)
            + "</body></html>";
    assertEquals(
        "Archive opens",
        Readings.document(importer.read("ld.html", Readings.utf8(page))).metadata().title());
  }
}
