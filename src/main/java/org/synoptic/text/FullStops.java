package org.synoptic.text;

import java.text.DateFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a sentence ends at a single full stop with a blank behind it. */
final class FullStops {

  private static final Set<String> OPENING_PREPOSITIONS =
      Set.of("At", "By", "On", "From", "Around", "About", "Before", "After", "Since", "Until");
  private static final int SHORT = 5;
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern DAY = Pattern.compile("\\d{1,2}");
  private static final Set<String> GERMAN_MONTHS =
      Set.copyOf(List.of(new DateFormatSymbols(Locale.GERMAN).getMonths()));
  private static final Pattern TIME =
      Pattern.compile(
          "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:[A-Z]{1,3}T|GMT|UTC)\\b"
              + "|(?:\\p{Lu}\\p{L}+|local) time\\b"
              + "|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d)");

  private FullStops() {}

  /** Whether the sentence ends, as the word before the stop and the one behind it tell. */
  static boolean end(Context c) {
    boolean starter = Starters.contains(c.wordBehind()) && !c.letterBehind();
    return switch (Abbreviations.of(c.before())) {
      case NONE -> !(c.before().length() == 1 && c.letterBehind()) && !germanDate(c);
      case OPEN -> c.before().equals("St") && starter;
      case BEFORE_NUMBER -> !Character.isDigit(c.next());
      case HOUR -> starter || hourEnds(c);
      case ANYWHERE -> starter || endsAnywhere(c);
      case INITIAL -> starter || (c.before().equals("I") && c.lowerWordBefore());
    };
  }

  private static boolean endsAnywhere(Context c) {
    return c.before().equals("etc")
        ? !Character.isLowerCase(c.next())
        : Marks.opens(c.next()) && c.next() != '(';
  }

  /** An hour ends a sentence if enough was said before, and nothing more of the time behind. */
  private static boolean hourEnds(Context c) {
    List<String> words = BLANKS.splitAsStream(c.said()).limit(SHORT + 1).toList();
    return Character.isUpperCase(c.next())
        && (words.size() > SHORT || !OPENING_PREPOSITIONS.contains(words.getFirst()))
        && !TIME.matcher(c.behind()).lookingAt();
  }

  private static boolean germanDate(Context c) {
    return DAY.matcher(c.before()).matches() && GERMAN_MONTHS.contains(c.wordBehind());
  }
}
