package org.synoptic.importer.archives;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.importer.kit.UnreadableException;

class WarcTest {

  private static final byte[] ONE = Warcs.page("http://news.example/1", "One");
  private static final byte[] TWO = Warcs.page("http://news.example/2", "Two");
  private static final byte[] THREE = Warcs.page("http://news.example/3", "Three");

  @TempDir Path folder;

  private Read read(String name, byte[]... records) throws IOException, UnreadableException {
    return Read.of(folder, name, Warcs.join(records));
  }

  private static byte[] zipped(byte[]... records) {
    byte[] all = new byte[0];
    for (byte[] record : records) {
      all = Warcs.join(all, Warcs.gzip(record));
    }
    return all;
  }

  @Test
  void pagesComeWithAddressTimeAndCharset() throws IOException, UnreadableException {
    Archived page = read("a.warc", ONE).files().getFirst();
    assertEquals("http://news.example/1", page.origin());
    assertEquals(Optional.of(Instant.parse("2020-09-08T10:11:12Z")), page.time());
    assertEquals("text/html", page.mediaType());
    assertEquals(Optional.of("UTF-8"), page.charset());
    assertArrayEquals("<p>One</p>".getBytes(UTF_8), page.bytes());
  }

  @Test
  void compressedArchivesAreReadTheSame() throws IOException, UnreadableException {
    List<String> words = List.of("<p>One</p>", "<p>Two</p>");
    assertEquals(words, read("a.warc.gz", zipped(ONE, TWO)).words());
    assertEquals(words, read("b.warc.gz", Warcs.gzip(Warcs.join(ONE, TWO))).words());
    assertEquals(words, read("misnamed.bin", zipped(ONE, TWO)).words());
    assertEquals(Optional.of(ArchiveKind.WARC), Archive.kind(folder.resolve("misnamed.bin")));
  }

  @Test
  void codingsAreUndone() throws IOException, UnreadableException {
    byte[] html = "<p>Coded</p>".getBytes(UTF_8);
    String type = "Content-Type: text/html\r\n";
    byte[] chunks = "5\r\n<p>Co\r\n7;a=b\r\nded</p>\r\n0\r\n\r\n".getBytes(UTF_8);
    byte[] zipped = Warcs.gzip(html);
    Read read =
        read(
            "a.warc",
            Warcs.answer(
                "http://a.example/1", "200 OK", type + "Transfer-Encoding: chunked\r\n", chunks),
            Warcs.answer(
                "http://a.example/2", "200 OK", type + "Content-Encoding: gzip\r\n", zipped),
            // The header was kept, the coding was not: so do crawlers that drive a browser.
            Warcs.answer("http://a.example/3", "200 OK", type + "Content-Encoding: br\r\n", html),
            Warcs.answer(
                "http://a.example/4", "200 OK", type + "Transfer-Encoding: chunked\r\n", html),
            Warcs.answer("http://a.example/5", "200 OK", type + "Content-Length: 3\r\n", html));
    assertEquals(List.of("<p>Coded</p>"), read.words().stream().distinct().toList());
    assertEquals(5, read.files().size());
  }

  @Test
  void whatIsNoPageIsCounted() throws IOException, UnreadableException {
    byte[] bytes = "bytes".getBytes(UTF_8);
    Read read =
        read(
            "a.warc",
            Warcs.record("warcinfo", "", "application/warc-fields", bytes),
            Warcs.record("request", "http://a.example/", "application/http", bytes),
            Warcs.answer("http://a.example/a.png", "200 OK", "Content-Type: image/png\r\n", bytes),
            Warcs.answer("http://a.example/b.png", "200 OK", "Content-Type: image/png\r\n", bytes),
            Warcs.answer(
                "http://a.example/a.js", "200 OK", "Content-Type: text/javascript\r\n", bytes),
            Warcs.answer(
                "http://a.example/no", "404 Not Found", "Content-Type: text/html\r\n", bytes),
            Warcs.answer(
                "http://a.example/empty", "200 OK", "Content-Type: text/html\r\n", new byte[0]),
            Warcs.record("revisit", "http://a.example/", "application/http", bytes),
            Warcs.record("resource", "http://a.example/r.html", "text/html", bytes),
            Warcs.record("resource", "urn:thumbnail:http://a.example/", "image/png", bytes),
            Warcs.record("conversion", "http://a.example/w", "text/plain", bytes),
            Warcs.record("response", "dns:a.example", "text/dns", bytes),
            ONE);
    assertEquals(
        List.of("http://a.example/r.html", "http://a.example/w", "http://news.example/1"),
        read.origins());
    assertEquals(
        Map.of(
            "pictures", 2,
            "scripts", 1,
            "answers with status 404", 1,
            "empty answers", 1,
            "captures of a page that had not changed since an earlier one", 1,
            "notes of the crawler", 1,
            "answers that are not of the web", 1),
        read.summary().leftOut());
    assertTrue(read.summary().leftOutInWords().contains("2 pictures, 1 scripts"));
    assertEquals(3, read.summary().given());
    assertEquals(List.of(), read.codes());
  }

  @Test
  void aDamagedRecordIsToldWithItsPositionAndTheRestIsRead()
      throws IOException, UnreadableException {
    byte[] damaged =
        Warcs.join("WARX/1.0\r\n".getBytes(UTF_8), new byte[500], "\r\n\r\n".getBytes(UTF_8));
    Read read = read("a.warc", ONE, damaged, TWO, THREE);
    assertEquals(List.of("<p>One</p>", "<p>Two</p>", "<p>Three</p>"), read.words());
    assertEquals(List.of("damaged"), read.codes());
    String message = read.summary().problems().getFirst().message();
    assertTrue(message.startsWith("a.warc: the record at byte " + ONE.length), message);
  }

  @Test
  void aDamagedCompressedRecordIsToldToo() throws IOException, UnreadableException {
    byte[] first = Warcs.gzip(ONE);
    byte[] second = Warcs.gzip(TWO);
    for (int i = second.length / 2; i < second.length / 2 + 20; i++) {
      second[i] ^= 0x55;
    }
    Read read = read("a.warc.gz", first, second, Warcs.gzip(THREE));
    assertEquals(List.of("<p>One</p>", "<p>Three</p>"), read.words());
    assertEquals(List.of("damaged"), read.codes());
    String message = read.summary().problems().getFirst().message();
    assertTrue(message.contains("at byte " + first.length + " was"), message);
  }

  @ParameterizedTest
  @ValueSource(longs = {60, 100, 700, 900, 100_000, Long.MAX_VALUE})
  void aLengthThatLiesCostsOnlyItsRecord(long length) throws IOException, UnreadableException {
    byte[] http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Liar of some length</p>"
            .getBytes(UTF_8);
    byte[] liar = Warcs.record("response", "http://a.example/", "application/http", http, length);
    List<String> others = List.of("<p>One</p>", "<p>Two</p>", "<p>Three</p>");
    Read plain = read("a.warc", ONE, liar, TWO, THREE);
    assertEquals(others, plain.words());
    assertEquals(List.of("damaged"), plain.codes());
    Read zipped = read("a.warc.gz", zipped(ONE, liar, TWO, THREE));
    assertEquals(others, zipped.words());
    assertEquals(List.of("damaged"), zipped.codes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"minus", "-5", "99999999999999999999", ""})
  void aLengthThatIsNoneCostsOnlyItsRecord(String length) throws IOException, UnreadableException {
    byte[] liar =
        ("WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: " + length + "\r\n\r\nbytes\r\n\r\n")
            .getBytes(UTF_8);
    Read read = read("a.warc", ONE, liar, TWO);
    assertEquals(List.of("<p>One</p>", "<p>Two</p>"), read.words());
    assertEquals(List.of("damaged"), read.codes());
  }

  @Test
  void anArchiveThatEndsInTheMiddleGivesWhatItHas() throws IOException, UnreadableException {
    byte[] all = Warcs.join(ONE, TWO);
    Read read = read("a.warc", java.util.Arrays.copyOf(all, all.length - 20));
    assertEquals(List.of("<p>One</p>"), read.words());
    assertEquals(List.of("damaged"), read.codes());
    Read zipped =
        read("a.warc.gz", java.util.Arrays.copyOf(zipped(ONE, TWO), zipped(ONE).length + 40));
    assertEquals(List.of("<p>One</p>"), zipped.words());
    assertEquals(List.of("damaged"), zipped.codes());
  }

  @Test
  void aMissingLineBreakAtTheEndIsNoDamage() throws IOException, UnreadableException {
    byte[] all = Warcs.join(ONE, TWO);
    Read read = read("a.warc", java.util.Arrays.copyOf(all, all.length - 4));
    assertEquals(2, read.files().size());
    assertEquals(List.of(), read.codes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "WARC/1.0\r\nX: ", "WARC/1.0\r\nWARC-Type: response\r\n"})
  void recordsThatNeverEndAreLeft(String filler) {
    byte[] endless = filler.repeat(3_000_000 / filler.length()).getBytes(UTF_8);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          Read read = read("a.warc", ONE, endless);
          assertEquals("<p>One</p>", read.words().getFirst());
        });
  }

  @Test
  void aBombInAnArchiveIsLeftOut() throws IOException, UnreadableException {
    byte[] zeros = new byte[20_000_000];
    byte[] bomb =
        Warcs.answer(
            "http://a.example/bomb",
            "200 OK",
            "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
            Warcs.gzip(zeros));
    Read inRecord = read("a.warc", ONE, bomb, TWO);
    assertEquals(List.of("<p>One</p>", "<p>Two</p>"), inRecord.words());
    assertEquals(List.of("bomb"), inRecord.codes());
    byte[] packed = Warcs.gzip(Warcs.record("resource", "http://a.example/b", "text/html", zeros));
    Read asMember = read("a.warc.gz", Warcs.gzip(ONE), packed, Warcs.gzip(TWO));
    assertEquals(List.of("<p>One</p>", "<p>Two</p>"), asMember.words());
    assertEquals(List.of("damaged"), asMember.codes());
    assertTrue(asMember.summary().problems().getFirst().message().contains("far more"));
  }

  @Test
  void addressesAreShownOnOneLine() throws IOException, UnreadableException {
    byte[] page = Warcs.page("<http://a.example/\u202Eevil\u0007>", "Words");
    assertEquals(List.of("http://a.example/ evil"), read("a.warc", page).origins());
  }

  @Test
  void readingStopsWhenTold() throws IOException, UnreadableException {
    Path file = Files.write(folder.resolve("a.warc"), Warcs.join(ONE, TWO, THREE));
    List<Archived> files = new ArrayList<>();
    Archive.each(file, files::add, () -> !files.isEmpty());
    assertEquals(1, files.size());
  }

  @Test
  void whatTheTakerThrowsIsNotTakenForDamage() throws IOException {
    Path file = Files.write(folder.resolve("a.warc"), Warcs.join(ONE, TWO));
    assertThrows(
        UncheckedIOException.class,
        () ->
            Archive.each(
                file,
                page -> {
                  throw new UncheckedIOException(new IOException("full"));
                }));
  }

  @Test
  void aSingleCompressedFileIsUnpacked() throws IOException, UnreadableException {
    Read read = read("report.html.gz", Warcs.gzip("<p>Words</p>".getBytes(UTF_8)));
    assertEquals(List.of("report.html"), read.origins());
    assertEquals(List.of("<p>Words</p>"), read.words());
    UnreadableException bomb =
        assertThrows(
            UnreadableException.class, () -> read("bomb.gz", Warcs.gzip(new byte[20_000_000])));
    assertEquals("bomb", bomb.problem().code());
  }

  @Test
  void theForerunnerArcIsReadToo() throws IOException, UnreadableException {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Old</p>";
    String head = "1 0 Synoptic\nURL IP-address Archive-date Content-type Archive-length\n";
    String arc =
        "filedesc://a.arc 0.0.0.0 20020908101112 text/plain "
            + head.length()
            + "\n"
            + head
            + "\n"
            + "http://old.example/ 192.0.2.1 20020908101112 text/html "
            + http.length()
            + "\n"
            + http
            + "\n";
    Read read = read("a.arc", arc.getBytes(UTF_8));
    assertEquals(List.of("<p>Old</p>"), read.words());
    assertEquals(
        Optional.of(Instant.parse("2002-09-08T10:11:12Z")), read.files().getFirst().time());
  }
}
