package org.synoptic.importer.office;

import java.nio.charset.StandardCharsets;

/** Cuts RTF into its tokens. */
final class RtfLexer {

  /** What a token is. */
  enum Kind {
    /** A group begins. */
    OPEN,
    /** A group ends. */
    CLOSE,
    /** A control word or sign: {@link #word()} and {@link #value()}. */
    WORD,
    /** One byte of text: {@link #value()}, 0 to 255. */
    BYTE,
    /** Nothing more. */
    END
  }

  private static final int LONGEST_WORD = 32;

  private final byte[] bytes;
  private int at;
  private String word = "";
  private int value;
  private boolean valued;
  private boolean lied;
  private boolean raw;

  RtfLexer(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The control word, without backslash. */
  String word() {
    return word;
  }

  /** Its number, or {@code otherwise} when it has none. */
  int value(int otherwise) {
    return valued ? value : otherwise;
  }

  /** The byte of a {@link Kind#BYTE}. */
  int value() {
    return value;
  }

  /** Whether the byte of a {@link Kind#BYTE} stands in the file as it is, not as figures. */
  boolean raw() {
    return raw;
  }

  /** Whether a stretch of binary data said to be longer than the file. */
  boolean lied() {
    return lied;
  }

  Kind next() {
    while (at < bytes.length) {
      int c = bytes[at++] & 0xff;
      switch (c) {
        case '{' -> {
          return Kind.OPEN;
        }
        case '}' -> {
          return Kind.CLOSE;
        }
        case '\\' -> {
          if (at < bytes.length) {
            return control();
          }
        }
        case '\r', '\n', 0 -> {
          // White space of the file and not of the text.
        }
        default -> {
          value = c;
          raw = true;
          return Kind.BYTE;
        }
      }
    }
    return Kind.END;
  }

  private Kind control() {
    int c = bytes[at] & 0xff;
    if (c == '\'') {
      return hex();
    }
    if (!letter(c)) {
      at++;
      if (c == '\\' || c == '{' || c == '}') {
        value = c;
        raw = true;
        return Kind.BYTE;
      }
      // A backslash at the end of a line is a paragraph's end.
      word = c == '\n' || c == '\r' ? "par" : String.valueOf((char) c);
      valued = false;
      return Kind.WORD;
    }
    int start = at;
    while (at < bytes.length && letter(bytes[at] & 0xff) && at - start < LONGEST_WORD) {
      at++;
    }
    word = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
    number();
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    if (word.equals("bin")) {
      skipBinary();
    }
    return Kind.WORD;
  }

  private void number() {
    boolean negative = at + 1 < bytes.length && bytes[at] == '-' && digit(at + 1);
    int i = negative ? at + 1 : at;
    long number = 0;
    valued = digit(i);
    while (digit(i)) {
      number = Math.min(number * 10 + bytes[i] - '0', Integer.MAX_VALUE);
      i++;
    }
    if (valued) {
      value = (int) (negative ? -number : number);
      at = i;
    }
  }

  /** Two figures of base 16; when they are none the sign is left out and the text goes on. */
  private Kind hex() {
    at++;
    int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
    int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
    if (high < 0 || low < 0) {
      word = "'";
      valued = false;
      return Kind.WORD;
    }
    at += 2;
    value = high * 16 + low;
    raw = false;
    return Kind.BYTE;
  }

  /** A length beyond the end of the file is not believed: what follows may be text. */
  private void skipBinary() {
    int length = Math.max(0, value(0));
    if (length <= bytes.length - at) {
      at += length;
    } else {
      lied = true;
    }
  }

  private boolean digit(int i) {
    return i < bytes.length && bytes[i] >= '0' && bytes[i] <= '9';
  }

  private static boolean letter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
