package org.synoptic.text;

/** Kinds of punctuation that matter where sentences end. */
final class Marks {

  private Marks() {}

  /** Ends a sentence in whatever script, without a blank behind it. */
  static boolean stopsAlways(char c) {
    return "\u037e。！？｡؟۔।॥။።፧፨։᠃᠉꘎꘏៕".indexOf(c) >= 0;
  }

  /** May end a sentence, if what stands around it agrees. */
  static boolean stops(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || c == '‼' || c == '⁇' || c == '⁈'
        || c == '⁉';
  }

  /** Ends a sentence or may end it. */
  static boolean stop(char c) {
    return stops(c) || stopsAlways(c);
  }

  /** Closes a quotation or a parenthesis. */
  static boolean closes(char c) {
    return "\"'”’»›)]}」』）】〉》".indexOf(c) >= 0;
  }

  /** Closes a quotation. */
  static boolean closesQuotation(char c) {
    return closes(c) && ")]}）】".indexOf(c) < 0;
  }

  /** Opens a quotation or a parenthesis. */
  static boolean opens(char c) {
    return "\"'“„‘‚«‹([{「『（【〈《¿¡`".indexOf(c) >= 0;
  }

  /** Stands before an item of a list. */
  static boolean bullet(char c) {
    return "•⁃‣◦▪●■◆►".indexOf(c) >= 0;
  }

  /** Shows behind a quotation that the sentence around it goes on. */
  static boolean goesOn(char c) {
    return "、，,;；:：と".indexOf(c) >= 0;
  }

  /** White space in print, the kinds that forbid a line break and those without width too. */
  static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }

  /** A dash or hyphen. */
  static boolean dash(char c) {
    return "-–—―‐".indexOf(c) >= 0;
  }
}
