package org.synoptic.importer.archives;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A WACZ file: web archives in a ZIP file, with a list of what their pages are. */
final class WaczFile {

  private static final List<String> LISTS = List.of("pages/pages.jsonl", "pages/extraPages.jsonl");

  private WaczFile() {}

  /** Hands on the listed pages; all pages where nothing is listed. */
  static void each(ZipFile zip, Tally tally) throws IOException {
    PageList pages = PageList.of(listed(zip, tally));
    List<? extends ZipEntry> archives =
        zip.stream()
            .filter(entry -> entry.getName().matches("archive/[^/]+\\.w?arc(?:\\.gz)?"))
            .toList();
    for (ZipEntry archive : archives) {
      Source source =
          offset -> {
            InputStream in = new Unpacked(zip.getInputStream(archive), archive.getCompressedSize());
            in.skipNBytes(offset);
            return in;
          };
      boolean zipped = archive.getName().endsWith(".gz");
      String name = Names.shown(archive.getName());
      new WarcFile(name, source, zipped, new WarcPages(pages, tally), tally).read();
    }
    if (!tally.cancelled()) {
      pages
          .unseen()
          .forEach(address ->
              tally.problem(
                  "missing", Names.shown(address) + " is listed in the archive but is not in it."));
    }
  }

  private static SequencedSet<String> listed(ZipFile zip, Tally tally) throws IOException {
    SequencedSet<String> addresses = new LinkedHashSet<>();
    for (String list : LISTS) {
      ZipEntry entry = zip.getEntry(list);
      if (entry != null) {
        String lines = new String(ZipContent.read(zip, entry), StandardCharsets.UTF_8);
        lines
            .lines()
            .filter(line -> !line.isBlank())
            .forEach(line -> address(line, list, addresses, tally));
      }
    }
    return addresses;
  }

  /** Each line is an object; the first describes the list and has no address. */
  private static void address(
      String line, String list, SequencedSet<String> addresses, Tally tally) {
    try {
      if (JsonParser.parseString(line) instanceof JsonObject page
          && page.get("url") instanceof JsonPrimitive address) {
        addresses.add(address.getAsString());
      }
    } catch (JsonParseException noJson) {
      tally.problem("damaged", "A line of %s is no JSON; its page is unknown.".formatted(list));
    }
  }
}
