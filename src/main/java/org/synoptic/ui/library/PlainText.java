package org.synoptic.ui.library;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Bytes as lines that can only be read. */
final class PlainText {

  /** So many bytes are shown at most. */
  static final int MOST = 1_000_000;

  private static final int LONGEST = 400;

  private PlainText() {}

  /** The lines of the first bytes; a long line goes on in the next. */
  static List<String> lines(byte[] bytes) {
    String text = decode(Arrays.copyOf(bytes, Math.min(bytes.length, MOST)));
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\\R", -1)) {
      int from = 0;
      do {
        int to = Math.min(line.length(), from + LONGEST);
        if (to < line.length() && Character.isHighSurrogate(line.charAt(to - 1))) {
          to--;
        }
        lines.add(line.substring(from, to));
        from = to;
      } while (from < line.length());
    }
    return lines;
  }

  /** UTF-16 where the file says so, UTF-8 where it is that, else one letter for each byte. */
  private static String decode(byte[] bytes) {
    String text = new String(bytes, charset(bytes));
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' ? '·' : c)
        .filter(c -> c != 0xfeff)
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static Charset charset(byte[] bytes) {
    if (bytes.length > 1 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xff + 0xfe) {
      return StandardCharsets.UTF_16;
    }
    // The last letter may be cut.
    int whole = bytes.length;
    while (whole > 0 && whole > bytes.length - 4 && (bytes[whole - 1] & 0x80) != 0) {
      whole--;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, whole));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException other) {
      return StandardCharsets.ISO_8859_1;
    }
  }
}
