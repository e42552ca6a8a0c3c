package org.synoptic.importer.exports;

/**
 * A name in braces in a phrase, which stands for words that differ from article to article.
 *
 * @param name what the words are: {@code outlet}, {@code date}; empty for those nobody asks for
 */
record Placeholder(String name) implements PhrasePart {

  /** The longest date with weekday, time and zone. */
  private static final int LONGEST_DATE = 80;

  /** Whether these words may stand in this place. */
  boolean takes(String words) {
    return switch (name) {
      case "" -> true;
      case "number", "total", "length" -> isNumber(words);
      case "date" -> words.length() <= LONGEST_DATE && DateLine.in(words).isPresent();
      case "day" -> words.matches("[\\d./-]{6,10}") && DateLine.in(words).isPresent();
      case "page" -> words.length() < 16 && !words.contains(", ") && !words.isBlank();
      case "time" -> words.length() <= 12 && words.matches("\\d{1,2}[:.h]\\d{2}.*");
      case "id" -> words.length() > 5 && words.indexOf(' ') < 0 && words.matches(".*\\d.*");
      case "code" -> !words.isEmpty() && words.indexOf(' ') < 0;
      default -> !words.isBlank();
    };
  }

  private static boolean isNumber(String words) {
    return !words.isEmpty()
        && words.length() <= 12
        && Character.isDigit(words.charAt(0))
        && words.chars().allMatch(c -> (c >= '0' && c <= '9') || " .,'’".indexOf(c) >= 0);
  }

  /** The number that words say, thousands marked or not. */
  static int number(String words) {
    String digits = words.replaceAll("[^0-9]", "");
    return digits.isEmpty() || digits.length() > 9 ? 0 : Integer.parseInt(digits);
  }
}
