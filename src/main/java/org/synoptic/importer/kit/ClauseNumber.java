package org.synoptic.importer.kit;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The printed number of a clause as a part of its address. */
public final class ClauseNumber {

  static final List<String> ORDINALS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");
  private static final Pattern CHINESE = Pattern.compile("第([0-9〇零一二三四五六七八九十百]+)[条條章节節款项項编編]?");
  private static final String DIGITS = "零一二三四五六七八九";

  private ClauseNumber() {}

  /** {@code 5} for "Article 5", {@code a} for "(a)", {@code 1} for "First," and 第一条. */
  public static String address(String number, boolean container) {
    Matcher chinese = CHINESE.matcher(number);
    if (chinese.find()) {
      return Integer.toString(chinese(chinese.group(1)));
    }
    String slug = Words.slug(number.replaceAll("[º°ª]", ""));
    int ordinal = ORDINALS.indexOf(slug.replaceFirst("ly$", ""));
    if (ordinal >= 0) {
      return Integer.toString(ordinal + 1);
    }
    // The label of a container stays: "chapter-2" is not article 2.
    return container
        ? slug
        : slug.replaceFirst("^(?:\\p{L}{2,}-)+(?=[\\p{L}\\p{N}])", "").toLowerCase(Locale.ROOT);
  }

  /** The value of a Chinese number below a thousand, or of figures. */
  public static int chinese(String number) {
    int total = 0;
    int digit = 0;
    for (char c : number.replace('〇', '零').toCharArray()) {
      switch (c) {
        case '百' -> {
          total += Math.max(1, digit) * 100;
          digit = 0;
        }
        case '十' -> {
          total += Math.max(1, digit) * 10;
          digit = 0;
        }
        default ->
            digit =
                Character.isDigit(c)
                    ? Math.min(digit, 999_999) * 10 + Character.digit(c, 10)
                    : DIGITS.indexOf(c);
      }
    }
    return total + digit;
  }
}
