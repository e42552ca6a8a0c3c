package org.synoptic.text;

/** Reduces printed marks to the plain ones that the models know; no place in the text moves. */
final class Typography {

  private Typography() {}

  /**
   * The text with straight quotation marks and apostrophes and ordinary blanks; as long as it was.
   */
  static String plain(String text) {
    char[] plain = text.toCharArray();
    for (int i = 0; i < plain.length; i++) {
      plain[i] = plain(plain[i]);
    }
    return new String(plain);
  }

  private static char plain(char c) {
    return switch (c) {
      case '’', '‘', '‚', '‛', 'ʼ', '´', '`', '′' -> '\'';
      case '“', '”', '„', '‟', '«', '»', '″' -> '"';
      case '‐', '‑' -> '-';
      default -> Marks.blank(c) ? ' ' : c;
    };
  }
}
