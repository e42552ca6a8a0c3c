package org.synoptic.importer.office;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.synoptic.importer.kit.UnreadableException;

/** Tells documents of office programs by their bytes, and reads them. */
public final class OfficeFiles {

  /** Where the names of the first parts of an archive are sure to stand. */
  private static final int HEAD = 4096;

  private OfficeFiles() {}

  /**
   * Which format the bytes are, whatever the file is called; empty when they are none of these.
   * Markdown is plain text to its bytes, and only the name tells it.
   *
   * @param name of the file
   */
  public static Optional<OfficeKind> kind(String name, byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    if (head.startsWith("PK\u0003\u0004")) {
      return archive(head, bytes);
    }
    if (head.startsWith("{\\rtf")) {
      return Optional.of(OfficeKind.RTF);
    }
    return Optional.empty();
  }

  private static Optional<OfficeKind> archive(String head, byte[] bytes) {
    return Optional.of(OfficeKind.DOCX);
  }

  /**
   * The lines of a document.
   *
   * @param name of the file, for reasons
   * @throws UnreadableException when it is none of the formats ({@code not-office}), locked ({@code
   *     encrypted}), {@code damaged}, {@code empty} or made to do harm ({@code bomb}, {@code
   *     too-deep}, {@code dtd})
   */
  public static Written read(String name, byte[] bytes) throws UnreadableException {
    Optional<OfficeKind> kind = kind(name, bytes);
    if (kind.isEmpty()) {
      throw new UnreadableException("not-office", name + " is no document of an office program.");
    }
    return switch (kind.get()) {
      case DOCX -> DocxFile.read(name, bytes);
      case RTF -> RtfFile.read(name, bytes);
      default -> throw new IllegalStateException();
    };
  }
}
