package org.synoptic.importer.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.synoptic.importer.kit.Archive;
import org.synoptic.importer.kit.UnreadableException;
import org.synoptic.importer.kit.XmlPart;
import org.synoptic.importer.kit.XmlWalker;

/** Reads EPUB: its chapters in the order in which they are to be read. */
final class EpubFile {

  private EpubFile() {}

  /** The package file of a book: what is in it and in which order. */
  private static final class Book implements XmlWalker {
    final Map<String, String> files = new HashMap<>();
    final List<String> order = new ArrayList<>();

    @Override
    public void start(String element, Function<String, Optional<String>> attribute) {
      if (element.equals("item")) {
        boolean contents = attribute.apply("properties").orElse("").contains("nav");
        boolean text = attribute.apply("media-type").orElse("").contains("html");
        if (text && !contents) {
          files.put(attribute.apply("id").orElse(""), attribute.apply("href").orElse(""));
        }
      } else if (element.equals("itemref")
          && !attribute.apply("linear").equals(Optional.of("no"))) {
        attribute.apply("idref").ifPresent(order::add);
      }
    }
  }

  /**
   * Its lines.
   *
   * @throws UnreadableException when it is locked, damaged, a bomb, or has no chapters
   */
  static Written read(String name, byte[] bytes) throws UnreadableException {
    Archive archive =
        Archive.read(name, bytes, part -> part.matches("(?i).*\\.(?:xml|opf|x?html?)"));
    List<String> roots = new ArrayList<>();
    XmlPart.walk(
        name,
        "META-INF/container.xml",
        part(name, archive, "META-INF/container.xml"),
        (element, attribute) -> attribute.apply("full-path").ifPresent(roots::add));
    String root = roots.isEmpty() ? "content.opf" : roots.getFirst();
    byte[] opf = part(name, archive, root);
    Book book = new Book();
    XmlPart.walk(name, root, opf, book);
    String folder = root.substring(0, root.lastIndexOf('/') + 1);
    LineBuilder lines = new LineBuilder(name);
    List<String> warnings = new ArrayList<>();
    for (String id : book.order) {
      Optional<String> file = Optional.ofNullable(book.files.get(id));
      Optional<byte[]> chapter = file.map(href -> decoded(folder + href)).flatMap(archive::part);
      if (chapter.isPresent()) {
        lines.breakPage();
        new HtmlLines(lines).read(parse(chapter.get()).body());
      } else if (file.isPresent()) {
        warnings.add("a chapter is missing: " + file.get());
      }
    }
    return new Written(
        OfficeKind.EPUB,
        lines.lines(),
        FileProperties.read(name, root, Optional.of(opf)),
        warnings);
  }

  private static byte[] part(String name, Archive archive, String part) throws UnreadableException {
    Optional<byte[]> found = archive.part(part);
    if (found.isEmpty()) {
      throw new UnreadableException(
          "damaged", "%s is damaged: its part %s is missing. Get it again.".formatted(name, part));
    }
    return found.get();
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException noEscape) {
      return path;
    }
  }

  private static Document parse(byte[] chapter) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(chapter), null, "");
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible); // bytes in memory do not fail
    }
  }
}
