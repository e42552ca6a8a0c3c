package org.synoptic.importer.office;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins the two halves of a word that was parted at the end of a printed line. A hyphen of the word
 * itself stays: the document's other words tell which it is, and where they do not, the first half.
 */
final class Hyphenation {

  /** No word is longer; what is looked at of a line. */
  private static final int LONGEST = 60;

  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-‐]\\p{L}+)*");
  private static final Pattern FIRST_HALF = Pattern.compile("((?:\\p{L}+[-‐])*\\p{L}+)[-‐]$");
  private static final Pattern SECOND_HALF = Pattern.compile("^\\p{Ll}\\p{L}*");

  /** What stands before a hyphen as a word of its own. */
  private static final Set<String> OF_COMPOUNDS =
      Set.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "twenty",
          "thirty",
          "forty",
          "fifty",
          "sixty",
          "seventy",
          "eighty",
          "ninety",
          "hundred",
          "half",
          "self",
          "well",
          "ill",
          "high",
          "low",
          "long",
          "short",
          "full",
          "part",
          "first",
          "second",
          "third",
          "non",
          "ex",
          "all",
          "cross",
          "much",
          "so",
          "then",
          "vice",
          "old",
          "new",
          "large",
          "small",
          "single",
          "double",
          "multi",
          "mid",
          "year",
          "state",
          "world",
          "government",
          "market",
          "data");

  private final Set<String> words = new HashSet<>();

  /** Knows the words of all these lines. */
  Hyphenation(List<PdfLine> lines) {
    for (PdfLine line : lines) {
      Matcher word = WORD.matcher(line.text());
      while (word.find()) {
        boolean last = word.end() >= line.text().length() - 1;
        if (!last) {
          words.add(word.group().toLowerCase(Locale.ROOT).replace('‐', '-'));
        }
      }
    }
  }

  /** How two lines of one paragraph are put together. */
  enum Joint {
    /** With a space. */
    SPACE,
    /** One right after the other. */
    NONE,
    /** One right after the other, without the hyphen that ends the first. */
    NO_HYPHEN
  }

  /** What stands between a line and the next of its paragraph. */
  Joint joint(String line, String next) {
    String above = line.substring(Math.max(0, line.length() - LONGEST));
    String below = next.substring(0, Math.min(next.length(), LONGEST));
    Matcher first = FIRST_HALF.matcher(above);
    Matcher second = SECOND_HALF.matcher(below);
    if (!first.find() || !second.find()) {
      boolean letters = endsInIdeograph(above) && startsWithIdeograph(below);
      return letters || parted(above, below) ? Joint.NONE : Joint.SPACE;
    }
    String left = first.group(1).toLowerCase(Locale.ROOT).replace('‐', '-');
    String right = second.group().toLowerCase(Locale.ROOT);
    return keeps(left, right) ? Joint.NONE : Joint.NO_HYPHEN;
  }

  private boolean keeps(String left, String right) {
    if (words.contains(left + right)) {
      return false;
    }
    // "re-enacted", "co-operate": no break between syllables parts the same vowel.
    boolean vowels =
        left.charAt(left.length() - 1) == right.charAt(0) && "aeio".indexOf(right.charAt(0)) >= 0;
    if (vowels || words.contains(left + "-" + right) || OF_COMPOUNDS.contains(left)) {
      return true;
    }
    // Both halves are words of this document, and together they are none: "back-" and "door".
    boolean chain = left.contains("-");
    return chain
        || (left.length() > 3
            && right.length() > 3
            && words.contains(left)
            && words.contains(right));
  }

  /** A hyphen at the end before a capital letter or a figure is one of the word. */
  private static boolean parted(String above, String below) {
    return above.matches("(?s).*[\\p{L}\\p{N}][-‐]") && below.matches("(?s)[\\p{Lu}\\p{N}].*");
  }

  private static boolean endsInIdeograph(String text) {
    return !text.isEmpty() && cjk(text.codePointBefore(text.length()));
  }

  private static boolean startsWithIdeograph(String text) {
    return !text.isEmpty() && cjk(text.codePointAt(0));
  }

  private static boolean cjk(int c) {
    return Character.isIdeographic(c)
        || (c >= 0x3000 && c <= 0x30ff)
        || (c >= 0xff00 && c <= 0xffef);
  }
}
