package org.synoptic.ui.library;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.synoptic.model.Capture;

/** The file of an original: where it was, and a copy of it for another program. */
final class OriginalFile {

  private static final Map<String, String> ENDINGS =
      Map.ofEntries(
          Map.entry("text/html", "html"),
          Map.entry("application/xhtml+xml", "html"),
          Map.entry("application/pdf", "pdf"),
          Map.entry("text/plain", "txt"),
          Map.entry("text/markdown", "md"),
          Map.entry("application/rtf", "rtf"),
          Map.entry("text/rtf", "rtf"),
          Map.entry("application/epub+zip", "epub"),
          Map.entry("application/vnd.oasis.opendocument.text", "odt"),
          Map.entry(
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
          Map.entry("multipart/related", "mhtml"),
          Map.entry("application/xml", "xml"),
          Map.entry("text/xml", "xml"));

  /** Endings that desktops show and do not run. */
  private static final Set<String> HARMLESS =
      Set.of(
          "html", "htm", "xhtml", "pdf", "txt", "md", "rtf", "epub", "odt", "docx", "mhtml", "mht",
          "xml", "json", "csv", "ris", "bib", "warc", "wacz", "zip");

  private OriginalFile() {}

  /**
   * The ending that a copy gets: that of its type, else that of its name where it is one that is
   * only ever shown, else {@code txt}. A file that a desktop would run keeps no such ending.
   */
  static String ending(Capture capture) {
    String type = capture.mediaType().split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    String origin = capture.origin().split("[?#]", 2)[0];
    String own = origin.substring(origin.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String known = ENDINGS.getOrDefault(type, "txt");
    return HARMLESS.contains(own) && known.equals("txt") ? own : known;
  }

  /**
   * Writes a copy that goes when the program ends.
   *
   * @throws IOException when it cannot be written
   */
  static Path copy(Capture capture, byte[] bytes) throws IOException {
    Path copy = Files.createTempFile("synoptic-original-", "." + ending(capture));
    Files.write(copy, bytes);
    File file = copy.toFile();
    file.setReadOnly();
    file.deleteOnExit();
    return copy;
  }

  /** The folder that the original came from, when it is still there. */
  static Optional<Path> folder(String origin) {
    try {
      return origin.contains("://")
          ? Optional.empty()
          : Optional.ofNullable(Path.of(origin).toAbsolutePath().getParent())
              .filter(Files::isDirectory);
    } catch (InvalidPathException none) {
      return Optional.empty();
    }
  }
}
