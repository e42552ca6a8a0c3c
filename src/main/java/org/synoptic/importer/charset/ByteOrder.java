package org.synoptic.importer.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Unicode told by its byte order mark, or by where the zero bytes of 16 and 32 bit units stand. */
public enum ByteOrder {
  UTF_8(StandardCharsets.UTF_8, "\u00ef\u00bb\u00bf"),
  UTF_32LE(Charset.forName("UTF-32LE"), "\u00ff\u00fe\0\0"),
  UTF_32BE(Charset.forName("UTF-32BE"), "\0\0\u00fe\u00ff"),
  UTF_16LE(StandardCharsets.UTF_16LE, "\u00ff\u00fe"),
  UTF_16BE(StandardCharsets.UTF_16BE, "\u00fe\u00ff");

  private static final int LOOKED_AT = 4096;

  private final Charset charset;
  private final String mark;

  ByteOrder(Charset charset, String mark) {
    this.charset = charset;
    this.mark = mark;
  }

  /** The kind of Unicode that the bytes are marked as or are laid out as. */
  public static Optional<ByteOrder> of(byte[] bytes) {
    for (ByteOrder order : values()) {
      if (order.marks(bytes)) {
        return Optional.of(order);
      }
    }
    return laidOut(bytes);
  }

  public Charset charset() {
    return charset;
  }

  /** How many bytes the mark takes; 0 when there is none. */
  public int markLength(byte[] bytes) {
    return marks(bytes) ? mark.length() : 0;
  }

  private boolean marks(byte[] bytes) {
    if (bytes.length < mark.length()) {
      return false;
    }
    for (int i = 0; i < mark.length(); i++) {
      if ((bytes[i] & 0xff) != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Text in 16 or 32 bit units has line ends and blanks, whose high bytes are zero. */
  private static Optional<ByteOrder> laidOut(byte[] bytes) {
    int length = Math.min(bytes.length, LOOKED_AT) / 4 * 4;
    if (!zero(bytes, length)) {
      return Optional.empty();
    }
    int[] zero = new int[4];
    int[] blank = new int[2];
    for (int i = 0; i < length; i++) {
      zero[i % 4] += bytes[i] == 0 ? 1 : 0;
      boolean space = bytes[i] == ' ' || bytes[i] == '\n';
      blank[i % 2] += space && bytes[i ^ 1] == 0 ? 1 : 0;
    }
    int units = length / 4;
    if (units < 2) {
      return Optional.empty();
    }
    if (zero[2] == units && zero[3] == units) {
      return Optional.of(UTF_32LE);
    }
    if (zero[0] == units && zero[1] == units) {
      return Optional.of(UTF_32BE);
    }
    int odd = zero[1] + zero[3];
    int even = zero[0] + zero[2];
    if (blank[0] > units / 50 && odd > even * 4 && blank[0] > blank[1] * 4) {
      return Optional.of(UTF_16LE);
    }
    return blank[1] > units / 50 && even > odd * 4 && blank[1] > blank[0] * 4
        ? Optional.of(UTF_16BE)
        : Optional.empty();
  }

  private static boolean zero(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }
}
