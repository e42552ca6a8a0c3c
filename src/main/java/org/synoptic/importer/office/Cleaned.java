package org.synoptic.importer.office;

/** Takes out of a line what no reader sees. */
final class Cleaned {

  private Cleaned() {}

  /**
   * The line without control characters, soft hyphens, halves of characters and signs of private
   * fonts; white space other than tabs becomes single spaces.
   */
  static String line(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\t') {
        trim(clean).append('\t');
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        boolean after = !clean.isEmpty() && !blank(clean.charAt(clean.length() - 1));
        clean.append(after ? " " : "");
      } else if (seen(c)) {
        clean.appendCodePoint(c);
      }
    }
    return clean.toString().strip();
  }

  private static StringBuilder trim(StringBuilder text) {
    while (!text.isEmpty() && blank(text.charAt(text.length() - 1))) {
      text.setLength(text.length() - 1);
    }
    return text;
  }

  private static boolean blank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean seen(int c) {
    int type = Character.getType(c);
    boolean half = type == Character.SURROGATE;
    boolean privateSign = type == Character.PRIVATE_USE;
    boolean mark = c == 0xad || c == 0x200b || c == 0xfeff || c == 0xfffe || c == 0xffff;
    return !half && !privateSign && !mark && !Character.isISOControl(c);
  }
}
