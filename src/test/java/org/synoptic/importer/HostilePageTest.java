package org.synoptic.importer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.model.Document;
import org.synoptic.model.Problem;

/** Pages that break readers: too large, too deep, unclosed, mixed, or made to be slow. */
class HostilePageTest {

  private static final String SENTENCE =
      "The council said on Monday that it would, after long debate, open the archive to everyone.";
  private static final String ARTICLE = ("<p>" + SENTENCE + "</p>").repeat(5);

  /** Of processor time: far more than any of these pages needs, far less than a trap would take. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static Document page(String html) {
    return page(html.getBytes(UTF_8));
  }

  private static Document page(byte[] bytes) {
    return ProcessorTime.within(
        PATIENCE, () -> Readings.document(new Importer().report("page.html", bytes)));
  }

  private static String html(String head, String body) {
    return "<!doctype html><html lang=en><head>%s</head><body>%s</body></html>"
        .formatted(head, body);
  }

  @Test
  void aHundredMegabytesAreRefusedByTheirSize() {
    Problem problem =
        Readings.problem(new Importer().report("huge.html", new byte[100 * 1024 * 1024]));
    assertEquals("too-large", problem.code());
    assertTrue(problem.message().startsWith("huge.html"), problem.message());
  }

  @ParameterizedTest
  @ValueSource(strings = {"div", "b", "span", "table", "blockquote", "ul"})
  void tenThousandNestedTagsKeepTheirText(String tag) {
    String text = page(html("", ("<" + tag + ">").repeat(10_000) + ARTICLE)).text();
    assertTrue(text.contains(SENTENCE), text);
  }

  @Test
  void nothingNeedsToBeClosed() {
    String text =
        page("<html><head><title>Archive</title><body><div><article><h1>Archive opens<p>"
                + (SENTENCE + "<p>").repeat(5)
                + "<i>At last")
            .text();
    assertTrue(text.startsWith(SENTENCE), text);
    assertTrue(text.endsWith("At last"), text);
  }

  @Test
  void nothingOfScriptsAndHandlersIsText() {
    String text =
        page(html(
                "<script>var stolen = 1;</script>",
                "<p onclick='stolen()' onmouseover=\"stolen('x')\">"
                    + SENTENCE
                    + "</p><script>document.write('stolen')</script><img src=x onerror=stolen()>"
                    + "<svg><script>stolen()</script></svg><a href='javascript:stolen()'>a link</a>"
                    + ARTICLE))
            .text();
    assertFalse(text.contains("stolen"), text);
    assertTrue(text.contains(SENTENCE), text);
  }

  @Test
  void zeroBytesAreDropped() {
    String text = page(html("<title>Ar\0chive</title>", "\0" + ARTICLE.repeat(20))).text();
    assertEquals(-1, text.indexOf('\0'));
    assertTrue(text.contains("open the archive"), text);
  }

  @Test
  void oneParagraphInAnotherCharacterSetIsReadAndTold() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(html("<meta charset=utf-8>", "").replace("</body></html>", "").getBytes(UTF_8));
    bytes.write(
        "<p>Über die Öffnung der Archive wurde in München, Köln und Zürich länger geredet als nötig.</p>"
            .repeat(3)
            .getBytes(UTF_8));
    bytes.write(
        "<p>Später erklärte die Behörde, sie müsse dafür größere Räume suchen und prüfen.</p>"
            .getBytes(ISO_8859_1));
    Document document = page(bytes.toByteArray());
    assertTrue(document.text().contains("Öffnung der Archive wurde in München"), document::text);
    assertTrue(document.text().contains("erklärte die Behörde, sie müsse"), document::text);
    assertTrue(
        document.warnings().stream().anyMatch(warning -> warning.contains("mixes character sets")),
        document.warnings()::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"utf-16", "x-no-such-set", "iso-2022-jp", "windows-1251", "utf-7", "\"", "x\">"})
  void aWrongDeclarationSpoilsNothing(String charset) {
    String text =
        page(html(
                "<meta charset=\"" + charset + "\">", "<p>Die Behörde müsse prüfen.</p>" + ARTICLE))
            .text();
    assertTrue(text.contains("Behörde müsse prüfen"), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"class", "href", "style", "content", "itemprop", "datetime", "srcdoc"})
  void aMegabyteInAnAttributeIsBorne(String attribute) {
    for (String filling : new String[] {"a", "a ", "/author/", "- "}) {
      String value = filling.repeat(1_000_000 / filling.length());
      String text =
          page(html(
                  "<meta name=author content=\"" + value + "\"><title>Archive</title>",
                  "<a " + attribute + "=\"" + value + "\">x</a>" + ARTICLE))
              .text();
      assertTrue(text.contains(SENTENCE), attribute);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "(", "-", " ", "7", "1 ", "A ", "a.", ". ", "by ", "</p>", "<br>a", "&", "["})
  void aMegabyteOfOneSignIsBorne(String sign) {
    String line = sign.repeat(1_000_000 / sign.length());
    Document inText = page(html("", ARTICLE + "<p>" + line + "</p>" + ARTICLE));
    assertTrue(inText.text().contains(SENTENCE));
    Document inHead =
        page(
            html(
                "<title>"
                    + line
                    + "</title><meta property=og:title content='"
                    + line
                    + "'><script type='application/ld+json'>-->"
                    + line
                    + "x</script>",
                "<h1>"
                    + line
                    + "</h1><p class=byline>"
                    + line
                    + "</p><time>"
                    + line
                    + "</time>"
                    + ARTICLE));
    assertTrue(inHead.text().contains(SENTENCE));
  }
}
