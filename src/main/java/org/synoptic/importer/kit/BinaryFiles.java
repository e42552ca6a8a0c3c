package org.synoptic.importer.kit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.synoptic.importer.charset.ByteOrder;
import org.synoptic.importer.charset.StatefulCharset;

/** Tells files that are no text by their first bytes and by their control characters. */
final class BinaryFiles {

  private static final int LOOKED_AT = 64 * 1024;

  /** A text has no more control characters than one in so many bytes. */
  private static final int RARE = 200;

  /** Where the names of the parts of an old Office file stand, in its sectors. */
  private static final int DIRECTORY = 128;

  private static final String OLD_OFFICE = "\u00d0\u00cf\u0011\u00e0";

  private static final Map<String, String> MAGICS = new LinkedHashMap<>();

  static {
    MAGICS.put("%PDF-", "a PDF file");
    MAGICS.put("PK\u0003\u0004", "a ZIP archive; unpack it and import what is in it");
    MAGICS.put("\u0089PNG", "a PNG picture");
    MAGICS.put("\u00ff\u00d8\u00ff", "a JPEG picture");
    MAGICS.put("GIF8", "a GIF picture");
    MAGICS.put("\u007fELF", "a program");
    MAGICS.put("MZ\u0090", "a program");
    MAGICS.put("\u00ca\u00fe\u00ba\u00be", "a program");
    MAGICS.put("\u001f\u008b", "a gzip archive");
    MAGICS.put("7z\u00bc\u00af", "a 7-Zip archive");
    MAGICS.put("Rar!\u001a", "a RAR archive");
    MAGICS.put("SQLite format 3", "a database");
    MAGICS.put("{\\rtf", "an RTF file");
    MAGICS.put("OggS", "a sound file");
    MAGICS.put("ID3", "a sound file");
  }

  private BinaryFiles() {}

  /** What the file is when it is not text, in words for the reader. */
  static Optional<String> kind(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
    Optional<String> known =
        MAGICS.entrySet().stream()
            .filter(magic -> head.startsWith(magic.getKey()))
            .map(Map.Entry::getValue)
            .findFirst();
    if (head.startsWith(OLD_OFFICE)) {
      return Optional.of(oldOffice(bytes));
    }
    if (known.isPresent() || ByteOrder.of(bytes).isPresent() || StatefulCharset.escapes(bytes)) {
      return known;
    }
    int controls = 0;
    int length = Math.min(bytes.length, LOOKED_AT);
    for (int i = 0; i < length; i++) {
      int b = bytes[i] & 0xff;
      if (b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1b && b != 0x1a) {
        controls++;
      }
    }
    return controls > 1 && controls > length / RARE ? Optional.of("binary data") : Optional.empty();
  }

  /** Which of the old formats it is: its parts are named in UTF-16, at multiples of 128 bytes. */
  private static String oldOffice(byte[] bytes) {
    if (names(bytes, "EncryptedPackage")) {
      return "an Office file locked with a password; save it without one and import it again";
    }
    return names(bytes, "WordDocument")
        ? "an old Word file (.doc); open it in Word or LibreOffice and save it as .docx"
        : "an old Office file; open it in its program and save it in a newer format";
  }

  private static boolean names(byte[] bytes, String part) {
    byte[] name = part.getBytes(StandardCharsets.UTF_16LE);
    for (int at = 0; at + name.length <= bytes.length; at += DIRECTORY) {
      if (Arrays.equals(bytes, at, at + name.length, name, 0, name.length)) {
        return true;
      }
    }
    return false;
  }
}
