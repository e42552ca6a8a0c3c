package org.synoptic.importer.archives;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.importer.kit.UnreadableException;

class MhtmlTest {

  private static final String BLINK =
      """
      From: <Saved by Blink>
      Snapshot-Content-Location: https://news.example/archive
      Subject: =?utf-8?Q?Archive=20opens?=
      Date: Tue, 8 Sep 2020 10:11:12 +0200
      MIME-Version: 1.0
      Content-Type: multipart/related;
      \ttype="text/html";
      \tboundary="----MultipartBoundary--x----"


      ------MultipartBoundary--x----
      Content-Type: text/html
      Content-ID: <frame-1@mhtml.blink>
      Content-Transfer-Encoding: quoted-printable
      Content-Location: https://news.example/archive?page=3D1

      <html><head><meta charset=3D"utf-8"></head><p>Caf=C3=A9 op=
      ens</p></html>
      ------MultipartBoundary--x----
      Content-Type: image/png
      Content-Transfer-Encoding: base64
      Content-Location: https://news.example/a.png

      iVBORw0KGgo=
      ------MultipartBoundary--x----
      Content-Type: text/html
      Content-ID: <frame-2@mhtml.blink>
      Content-Location: https://ads.example/

      <p>Buy</p>
      ------MultipartBoundary--x------
      """
          .replace("\n", "\r\n");

  private static MhtmlPage page(String file) throws UnreadableException {
    return Mhtml.page("a.mhtml", file.getBytes(UTF_8));
  }

  private static String code(String file) {
    UnreadableException reason = assertThrows(UnreadableException.class, () -> page(file));
    assertTrue(reason.problem().message().startsWith("a.mhtml "), reason.problem()::message);
    return reason.problem().code();
  }

  @Test
  void theFirstPageIsTheOneThatWasSaved() throws UnreadableException {
    MhtmlPage page = page(BLINK);
    assertEquals(
        "<html><head><meta charset=\"utf-8\"></head><p>Café opens</p></html>",
        new String(page.html(), UTF_8));
    assertEquals(Optional.of("https://news.example/archive?page=3D1"), page.address());
    assertEquals(Optional.of("2020-09-08T10:11:12+02:00"), page.saved());
    assertEquals(Optional.empty(), page.charset());
    assertEquals(2, page.others());
    assertEquals(List.of(), page.warnings());
  }

  @Test
  void partsInPartsAndBase64AreUnderstood() throws UnreadableException {
    byte[] html = "<p>Архив открыт</p>".getBytes(Charset.forName("windows-1251"));
    String file =
        "From: <Saved by Windows Internet Explorer 7>\r\nSubject: Archive\r\n"
            + "Date: Wed, 9 Sep 2020 01:02:03 -0700\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/related;\r\n\ttype=\"multipart/alternative\";\r\n\tboundary=\"a\"\r\n\r\n"
            + "This is a multi-part message in MIME format.\r\n\r\n--a\r\n"
            + "Content-Type: multipart/alternative; boundary=\"b\"\r\n\r\n\r\n--b\r\n"
            + "Content-Type: text/html;\r\n\tcharset=\"windows-1251\"\r\n"
            + "Content-Transfer-Encoding: base64\r\nContent-Location: http://news.example/\r\n\r\n"
            + Base64.getMimeEncoder().encodeToString(html)
            + "\r\n\r\n--b--\r\n\r\n--a\r\nContent-Type: image/gif\r\n\r\nGIF\r\n--a--\r\n";
    MhtmlPage page = page(file);
    assertEquals("<p>Архив открыт</p>", new String(page.html(), Charset.forName("windows-1251")));
    assertEquals(Optional.of("windows-1251"), page.charset());
    assertEquals(Optional.of("http://news.example/"), page.address());
  }

  @Test
  void thePartThatIsNamedAsStartIsThePage() throws UnreadableException {
    String file = BLINK.replace("\ttype=", "\tstart=\"<frame-2@mhtml.blink>\";\r\n\ttype=");
    MhtmlPage page = page(file);
    assertEquals("<p>Buy</p>", new String(page.html(), UTF_8));
    assertEquals(Optional.of("https://ads.example/"), page.address());
  }

  @Test
  void aPageAloneIsReadToo() throws UnreadableException {
    MhtmlPage page =
        page(
            "MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nContent-Location: http://a.example/\n\n<p>Alone</p>\n");
    assertEquals("<p>Alone</p>\n", new String(page.html(), UTF_8));
    assertEquals(Optional.of("http://a.example/"), page.address());
  }

  @Test
  void aFileThatEndsInTheMiddleSaysSo() throws UnreadableException {
    MhtmlPage page = page(BLINK.substring(0, BLINK.indexOf("ens</p>") + 3));
    assertTrue(new String(page.html(), UTF_8).endsWith("Café opens"), "as far as it goes");
    assertTrue(page.warnings().getFirst().contains("ends in the middle"));
  }

  @Test
  void withoutBoundaryOrPageThereIsNothingToRead() {
    assertEquals(
        "no-article", code(BLINK.replace("\tboundary=\"----MultipartBoundary--x----\"", "\tx=y")));
    assertEquals("no-article", code(BLINK.replace("text/html", "text/css")));
    assertEquals(
        "no-article", code("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=a"));
  }

  @Test
  void tenThousandPartsInOneAnotherAreRefused() {
    StringBuilder file = new StringBuilder("MIME-Version: 1.0\r\n");
    for (int i = 0; i < 10_000; i++) {
      file.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\r\n\r\n--b");
      file.append(i).append("\r\n");
    }
    assertEquals("too-deep", code(file + "Content-Type: text/html\r\n\r\n<p>Words</p>"));
  }

  @Test
  void headersWithoutEndAreRefused() {
    assertEquals(
        "damaged", code(BLINK.replace("From:", "X-Long: " + "a".repeat(1_000_000) + "\r\nFrom:")));
    assertEquals("damaged", code(BLINK.replace("From:", "X-Many: a\r\n".repeat(5_000) + "From:")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body>MIME-Version: 1.0</body></html>",
        "Content-Type: text/html\n\nMIME-Version: 1.0",
        "The archive opens.\nMIME-Version: 1.0\nContent-Type: text/html\n",
        "",
        "From: a reader\nSubject: Letter\n\nWords"
      })
  void otherFilesAreNotTakenForOne(String file) {
    assertFalse(Mhtml.looks(file.getBytes(UTF_8)));
  }

  @Test
  void itIsKnownByItsHeaders() {
    assertTrue(Mhtml.looks(BLINK.getBytes(UTF_8)));
    assertTrue(Mhtml.looks(BLINK.replace("\r\n", "\n").getBytes(UTF_8)));
  }
}
