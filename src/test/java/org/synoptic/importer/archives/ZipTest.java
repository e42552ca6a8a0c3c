package org.synoptic.importer.archives;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.importer.kit.UnreadableException;

class ZipTest {

  @TempDir Path folder;

  private static byte[] zip(Map<String, byte[]> files, Charset names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(Object... namesAndWords) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < namesAndWords.length; i += 2) {
      Object content = namesAndWords[i + 1];
      files.put(
          (String) namesAndWords[i],
          content instanceof String words ? words.getBytes(UTF_8) : (byte[]) content);
    }
    return zip(files, UTF_8);
  }

  private Read read(String name, byte[] bytes) throws IOException, UnreadableException {
    return Read.of(folder, name, bytes);
  }

  private String code(String name, byte[] bytes) {
    UnreadableException reason = assertThrows(UnreadableException.class, () -> read(name, bytes));
    assertTrue(reason.problem().message().startsWith(name), reason.problem()::message);
    return reason.problem().code();
  }

  @Test
  void filesComeOneByOne() throws IOException, UnreadableException {
    Read read =
        read(
            "reports.zip",
            zip("a/", "", "a/one.html", "One", "__MACOSX/a/._one.html", "x", "two.txt", "Two"));
    assertEquals(List.of("a/one.html", "two.txt"), read.origins());
    assertEquals(List.of("One", "Two"), read.words());
    assertEquals(Map.of("files of the operating system", 1), read.summary().leftOut());
  }

  @Test
  void namesThatClimbOrBreakLinesAreOnlyShown() throws IOException, UnreadableException {
    Read read = read("evil.zip", zip("../../evil\r\n.html", "One", "/etc/\u202Epasswd", "Two"));
    assertEquals(List.of("../../evil .html", "/etc/ passwd"), read.origins());
    try (var files = Files.walk(folder)) {
      assertEquals(
          List.of("evil.zip"),
          files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).toList());
    }
  }

  @Test
  void oldNamesDoNotSpoilAnArchive() throws IOException, UnreadableException {
    Map<String, byte[]> files = Map.of("Zürich.txt", "Words".getBytes(UTF_8));
    assertEquals(
        List.of("Zürich.txt"), read("old.zip", zip(files, Charset.forName("IBM437"))).origins());
  }

  @Test
  void aBombIsRefused() throws IOException {
    assertEquals("bomb", code("bomb.zip", zip("bomb.txt", new byte[20_000_000])));
    Object[] many = new Object[40];
    for (int i = 0; i < many.length; i += 2) {
      many[i] = i + ".txt";
      many[i + 1] = new byte[1_000_000];
    }
    assertEquals("bomb", code("many.zip", zip(many)));
  }

  @Test
  void aBombAsWaczIsRefused() throws IOException, UnreadableException {
    byte[] bomb = zip("datapackage.json", "{}", "archive/a.warc", new byte[20_000_000]);
    assertEquals("bomb", code("bomb.wacz", bomb));
    byte[] list =
        zip(
            "datapackage.json",
            "{}",
            "pages/pages.jsonl",
            new byte[20_000_000],
            "archive/a.warc",
            "");
    assertEquals("bomb", code("list.wacz", list));
  }

  @Test
  void aDamagedFileIsToldAndTheRestIsRead() throws IOException, UnreadableException {
    byte[] bytes = zip("one.txt", "One", "two.txt", "Some more words", "three.txt", "Three");
    int at = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("two.txt");
    Arrays.fill(bytes, at + 7, at + 12, (byte) 0xff);
    Read read = read("a.zip", bytes);
    assertEquals(List.of("one.txt", "three.txt"), read.origins());
    assertEquals(List.of("damaged"), read.codes());
    assertTrue(read.summary().problems().getFirst().message().startsWith("two.txt"));
  }

  @Test
  void anArchiveWithoutEndOrLockedIsRefused() throws IOException {
    byte[] bytes = zip("one.txt", "One");
    assertEquals("damaged", code("cut.zip", Arrays.copyOf(bytes, bytes.length - 30)));
    String all = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    bytes[all.indexOf("PK\u0001\u0002") + 8] |= 1;
    assertEquals("encrypted", code("locked.zip", bytes));
  }

  @Test
  void documentsThatAreZipFilesAreNoArchives() throws IOException {
    Path docx = Files.write(folder.resolve("a.docx"), zip("[Content_Types].xml", "<a/>"));
    Path odt = Files.write(folder.resolve("a.odt"), zip("mimetype", "application/odt"));
    Path text = Files.writeString(folder.resolve("a.txt"), "Words");
    for (Path file : List.of(docx, odt, text, folder.resolve("missing"), folder)) {
      assertEquals(Optional.empty(), Archive.kind(file));
    }
    assertEquals("no-archive", code("b.txt", "Words".getBytes(UTF_8)));
  }

  @Test
  void ofAWaczTheListedPagesAreRead() throws IOException, UnreadableException {
    byte[] warc =
        Warcs.join(
            Warcs.gzip(Warcs.page("http://ads.example/frame", "Buy")),
            Warcs.gzip(
                Warcs.answer(
                    "http://a.example/old", "301 Moved", "Location: /new\r\n", new byte[0])),
            Warcs.gzip(Warcs.page("http://a.example/new", "New")),
            Warcs.gzip(Warcs.page("http://a.example/1", "One")));
    String pages =
        "{\"format\":\"json-pages-1.0\",\"id\":\"pages\"}\n{\"url\":\"http://a.example/1#part\",\"ts\":\"2020-09-08T00:00:00Z\"}\n\nbroken {\n";
    String extra = "{\"url\":\"http://a.example/old\"}\n{\"url\":\"http://a.example/lost\"}\n";
    byte[] wacz =
        zip(
            "datapackage.json", "{}",
            "pages/pages.jsonl", pages,
            "pages/extraPages.jsonl", extra,
            "archive/data.warc.gz", warc);
    Read read = read("crawl.wacz", wacz);
    assertEquals(Optional.of(ArchiveKind.WACZ), Archive.kind(folder.resolve("crawl.wacz")));
    assertEquals(List.of("http://a.example/new", "http://a.example/1"), read.origins());
    assertEquals(
        Map.of(
            "answers with status 301", 1,
            "pages that the archive does not list (frames, advertisements)", 1),
        read.summary().leftOut());
    assertEquals(List.of("damaged", "missing"), read.codes());
    assertTrue(read.summary().problems().getLast().message().startsWith("http://a.example/lost"));
  }

  @Test
  void ofAWaczWithoutListAllPagesAreRead() throws IOException, UnreadableException {
    byte[] wacz =
        zip("datapackage.json", "{}", "archive/data.warc", Warcs.page("http://a.example/1", "One"));
    assertEquals(List.of("http://a.example/1"), read("crawl.wacz", wacz).origins());
  }

  @Test
  void damageInAWaczCostsOnlyItsRecord() throws IOException, UnreadableException {
    byte[] damaged = Warcs.gzip(Warcs.page("http://a.example/2", "Two"));
    damaged[damaged.length / 2] ^= 0x55;
    byte[] warc =
        Warcs.join(
            Warcs.gzip(Warcs.page("http://a.example/1", "One")),
            damaged,
            Warcs.gzip(Warcs.page("http://a.example/3", "Three")));
    Read read = read("a.wacz", zip("datapackage.json", "{}", "archive/data.warc.gz", warc));
    assertEquals(List.of("<p>One</p>", "<p>Three</p>"), read.words());
    assertEquals(List.of("damaged"), read.codes());
  }
}
