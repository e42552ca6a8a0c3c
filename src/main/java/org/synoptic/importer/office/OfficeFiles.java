package org.synoptic.importer.office;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.synoptic.importer.kit.UnreadableException;

/** Tells documents of office programs by their bytes, and reads them. */
public final class OfficeFiles {

  /** Where the beginnings of files are looked at. */
  private static final int HEAD = 4096;

  /** The list of an archive's parts stands at its end. */
  private static final int TAIL = 1024 * 1024;

  private static final List<String> MARKDOWN = List.of(".md", ".markdown", ".mdown", ".mkd");

  private OfficeFiles() {}

  /**
   * Which format the bytes are, whatever the file is called; empty when they are none of these.
   * Markdown is plain text to its bytes, and only the name tells it.
   *
   * @param name of the file
   */
  public static Optional<OfficeKind> kind(String name, byte[] bytes) {
    String head = latin(bytes, 0, Math.min(bytes.length, HEAD));
    if (head.startsWith("PK\u0003\u0004")) {
      return archive(head, latin(bytes, Math.max(0, bytes.length - TAIL), bytes.length));
    }
    if (head.startsWith("{\\rtf")) {
      return Optional.of(OfficeKind.RTF);
    }
    if (pdf(head, latin(bytes, Math.max(0, bytes.length - HEAD), bytes.length))) {
      return Optional.of(OfficeKind.PDF);
    }
    return MARKDOWN.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith)
        ? Optional.of(OfficeKind.MARKDOWN)
        : Optional.empty();
  }

  private static Optional<OfficeKind> archive(String head, String tail) {
    String names = head + tail;
    if (names.contains("application/vnd.oasis.opendocument.text")) {
      return Optional.of(OfficeKind.ODT);
    }
    if (names.contains("application/epub+zip") || names.contains("META-INF/container.xml")) {
      return Optional.of(OfficeKind.EPUB);
    }
    boolean open = names.contains("content.xml") && names.contains("META-INF/manifest.xml");
    if (open && !names.contains("application/vnd.oasis.opendocument.")) {
      return Optional.of(OfficeKind.ODT);
    }
    boolean office = names.contains("[Content_Types].xml");
    boolean others = names.contains("xl/workbook") || names.contains("ppt/presentation");
    return names.contains("word/document") || (office && !others)
        ? Optional.of(OfficeKind.DOCX)
        : Optional.empty();
  }

  /** Some programs write a line or two before a PDF begins; a text may speak about PDF. */
  private static boolean pdf(String head, String tail) {
    int at = head.indexOf("%PDF-");
    boolean line =
        at > 0 && at < 1024 && (head.charAt(at - 1) == '\n' || head.charAt(at - 1) == '\r');
    return at == 0
        || (at > 0 && head.substring(0, at).isBlank())
        || (line && tail.contains("%%EOF"));
  }

  private static String latin(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }

  /**
   * The lines of a document.
   *
   * @param name of the file, for reasons
   * @throws UnreadableException when it is none of the formats ({@code not-office}), locked ({@code
   *     encrypted}), {@code damaged}, {@code empty}, {@code scanned} or made to do harm ({@code
   *     bomb}, {@code too-deep}, {@code dtd})
   */
  public static Written read(String name, byte[] bytes) throws UnreadableException {
    Optional<OfficeKind> kind = kind(name, bytes);
    if (kind.isEmpty()) {
      throw new UnreadableException("not-office", name + " is no document of an office program.");
    }
    try {
      return switch (kind.get()) {
        case DOCX -> DocxFile.read(name, bytes);
        case ODT -> OdtFile.read(name, bytes);
        case RTF -> RtfFile.read(name, bytes);
        case PDF -> PdfFile.read(name, bytes);
        case EPUB -> EpubFile.read(name, bytes);
        case MARKDOWN -> MarkdownFile.read(name, bytes);
      };
    } catch (StackOverflowError deep) {
      // The libraries for PDF and Markdown walk down into what they read by calling themselves.
      throw new UnreadableException(
          "too-deep", name + " nests its parts too deeply in one another. It was not read.");
    }
  }
}
