package org.synoptic.importer.kit;

import java.util.Locale;
import java.util.regex.Pattern;

/** Small questions about the words of a line. */
public final class Words {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b\\ufeff]+");

  private Words() {}

  /** Words alone, in small letters. */
  public static String plain(String text) {
    StringBuilder words = new StringBuilder(text.length());
    boolean apart = false;
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (ofWord(c)) {
        if (apart && !words.isEmpty()) {
          words.append(' ');
        }
        words.appendCodePoint(c);
      }
      // Where a word may be cut it is not yet cut.
      apart = !ofWord(c) && ((c != '\u00ad' && c != '\u200b') || apart);
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean ofWord(int c) {
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
  }

  /** The text without signs that only say where a word may be cut. */
  public static String invisibleGone(String text) {
    return INVISIBLE.matcher(text).replaceAll("");
  }

  /** A name as it may stand in an address: small letters, figures and hyphens; may be empty. */
  public static String slug(String name) {
    return NO_WORD.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-").replaceAll("^-+|-+$", "");
  }

  /**
   * Whether letters stand somewhere in a line, whatever their case.
   *
   * @param letters the first is one of ASCII
   */
  public static boolean hold(String line, String letters) {
    char first = letters.charAt(0);
    for (int i = 0; i <= line.length() - letters.length(); i++) {
      if (alike(line.charAt(i), first)
          && line.regionMatches(true, i, letters, 0, letters.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether two letters may differ but in case, by the one bit in which those of ASCII do. */
  private static boolean alike(char letter, char ascii) {
    return letter >= 0x80 || (letter | 0x20) == (ascii | 0x20);
  }

  /** How many words there are between the spaces of a line. */
  public static int count(String line) {
    int words = line.isEmpty() || line.charAt(0) == ' ' ? 1 : 0;
    boolean inside = false;
    int runs = 0;
    for (int i = 0; i < line.length(); i++) {
      boolean letter = line.charAt(i) != ' ';
      runs += letter && !inside ? 1 : 0;
      inside = letter;
    }
    return runs == 0 && !line.isEmpty() ? 0 : words + runs;
  }
}
