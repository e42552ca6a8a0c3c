package org.synoptic.importer.office;

import java.util.List;
import java.util.Locale;

/** Writes a number as an item of a list has it. */
final class ListNumber {

  private static final String[] ROMANS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String DIGITS = "零一二三四五六七八九";
  private static final List<String> ORDINALS =
      List.of(
          "First",
          "Second",
          "Third",
          "Fourth",
          "Fifth",
          "Sixth",
          "Seventh",
          "Eighth",
          "Ninth",
          "Tenth",
          "Eleventh",
          "Twelfth");

  private ListNumber() {}

  /**
   * A number.
   *
   * @param format its name in Office Open XML; one that is not known is written in figures
   */
  static String write(String format, int value) {
    if (value < 1 || value > 9999) {
      return Integer.toString(value);
    }
    return switch (format) {
      case "bullet", "none" -> "";
      case "lowerLetter" -> letters(value);
      case "upperLetter" -> letters(value).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(value);
      case "upperRoman" -> roman(value).toUpperCase(Locale.ROOT);
      case "decimalZero" -> value < 10 ? "0" + value : Integer.toString(value);
      case "ordinal" -> value + ending(value);
      case "ordinalText" ->
          value <= ORDINALS.size() ? ORDINALS.get(value - 1) : value + ending(value);
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand",
          "ideographDigital",
          "japaneseDigitalTenThousand" ->
          chinese(value);
      default -> Integer.toString(value);
    };
  }

  /** After z comes aa, then bb. */
  private static String letters(int value) {
    return String.valueOf((char) ('a' + (value - 1) % 26)).repeat((value - 1) / 26 + 1);
  }

  private static String roman(int value) {
    StringBuilder written = new StringBuilder();
    int rest = value;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        written.append(ROMANS[i]);
        rest -= VALUES[i];
      }
    }
    return written.toString();
  }

  private static String ending(int value) {
    boolean teen = value % 100 >= 11 && value % 100 <= 13;
    return switch (teen ? 0 : value % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  private static String chinese(int value) {
    if (value >= 1000) {
      return Integer.toString(value);
    }
    StringBuilder written = new StringBuilder();
    int hundreds = value / 100;
    int tens = value / 10 % 10;
    int ones = value % 10;
    if (hundreds > 0) {
      written.append(DIGITS.charAt(hundreds)).append('百');
    }
    if (tens > 0) {
      // Ten is 十 alone, but a hundred and ten 一百一十.
      written.append(tens > 1 || hundreds > 0 ? String.valueOf(DIGITS.charAt(tens)) : "");
      written.append('十');
    } else if (hundreds > 0 && ones > 0) {
      written.append('零');
    }
    return written.append(ones > 0 ? String.valueOf(DIGITS.charAt(ones)) : "").toString();
  }
}
