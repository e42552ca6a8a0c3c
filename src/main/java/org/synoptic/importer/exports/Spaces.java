package org.synoptic.importer.exports;

/** Invisible characters made plain. */
final class Spaces {

  private Spaces() {}

  /**
   * The same text with an ordinary space for each kind of space but the tab, without zero bytes,
   * byte order marks and soft hyphens.
   */
  static String plain(String text) {
    int at = 0;
    while (at < text.length() && usual(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length()).append(text, 0, at);
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (usual(c)) {
        plain.append(c);
      } else if (Character.isSpaceChar(c)) {
        plain.append(' ');
      } else if (c != '\0' && c != '\ufeff' && c != '\u00ad' && c != '\u200b') {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** Runs of white space made one space. */
  static String single(String text) {
    if (isSingle(text)) {
      return text;
    }
    StringBuilder single = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c)) {
        single.append(c);
      } else if (!single.isEmpty() && single.charAt(single.length() - 1) != ' ') {
        single.append(' ');
      }
    }
    return single.toString().strip();
  }

  /** How many words there are between the spaces. */
  static int words(String text) {
    int words = 0;
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      boolean next = Character.isWhitespace(text.charAt(i));
      words += space && !next ? 1 : 0;
      space = next;
    }
    return words;
  }

  private static boolean isSingle(String text) {
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean next = c == ' ';
      if ((next && space) || (!next && c <= ' ') || (c > '\u007f' && Character.isWhitespace(c))) {
        return false;
      }
      space = next;
    }
    return !space || text.isEmpty();
  }

  private static boolean usual(char c) {
    return (c >= ' ' && c < '\u007f') || c == '\t';
  }
}
