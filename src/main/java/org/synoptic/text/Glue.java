package org.synoptic.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the seam of two words that scraping has grown together: the whole is no known word, the two
 * parts are, and one is a common function word or begins with a capital. Known are the words of the
 * sentence encoder's vocabulary, the 30,000 most common of English.
 */
final class Glue {

  private static final Pattern LETTERS = Pattern.compile("\\p{Lu}?\\p{Ll}{5,30}");
  private static final Pattern CAPITAL_INSIDE =
      Pattern.compile("\\p{Ll}{3,30}\\p{Lu}\\p{Ll}{1,30}");
  private static final List<String> FUNCTION_WORDS =
      List.of("the", "that", "this", "they", "their", "and", "which");
  private static final Set<String> WHOLE = Set.of("seethe", "soothe", "firsthand");
  private static final int SHORTEST_BEFORE = 3;
  private static final int SHORTEST_BEHIND = 5;

  private Glue() {}

  /** Where the second word begins, or -1 when the word is one. */
  static int seam(String word) {
    if (CAPITAL_INSIDE.matcher(word).matches()) {
      int seam = 0;
      while (Character.isLowerCase(word.charAt(seam))) {
        seam++;
      }
      return known(word.substring(0, seam)) && Starters.contains(word.substring(seam)) ? seam : -1;
    }
    return LETTERS.matcher(word).matches() ? lowerSeam(word.toLowerCase(Locale.ROOT)) : -1;
  }

  private static int lowerSeam(String word) {
    for (String function : FUNCTION_WORDS) {
      int before = word.length() - function.length();
      if (before >= SHORTEST_BEFORE && word.endsWith(function) && grown(word, before)) {
        return before;
      }
      if (before >= SHORTEST_BEHIND
          && word.startsWith(function)
          && grown(word, function.length())) {
        return function.length();
      }
    }
    return -1;
  }

  private static boolean grown(String word, int seam) {
    return !WHOLE.contains(word)
        && !known(word)
        && known(word.substring(0, seam))
        && known(word.substring(seam));
  }

  private static boolean known(String word) {
    return Vocabulary.bundled().contains(word);
  }
}
