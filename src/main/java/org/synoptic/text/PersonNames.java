package org.synoptic.text;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** Names of persons beside one another, whoever wrote them and in whichever order. */
public final class PersonNames {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** From this many letters on two may be wrong. */
  private static final int LONG = 8;

  private PersonNames() {}

  /** The words of a name in lower case and without accents. */
  public static List<String> words(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return Terms.all(plain).stream()
        .map(term -> term.text().replace("ı", "i").replace("ø", "o"))
        .toList();
  }

  /**
   * Whether two names may be of one person: each word of the shorter stands in the longer, in any
   * order, an initial for any word that begins with it; or both are the same letters, however they
   * are parted ({@code Hai-dong}, {@code Haidong}).
   */
  public static boolean same(String one, String other) {
    List<String> left = words(one);
    List<String> right = words(other);
    return holds(left, right)
        || holds(right, left)
        || String.join("", left).equals(String.join("", right));
  }

  private static boolean holds(List<String> longer, List<String> shorter) {
    return shorter.stream().allMatch(word -> longer.stream().anyMatch(had -> agree(had, word)));
  }

  private static boolean agree(String one, String other) {
    boolean initial = one.length() == 1 || other.length() == 1;
    return initial ? one.charAt(0) == other.charAt(0) : one.equals(other);
  }

  /**
   * Whether one of two full names is the other with one word misspelt. Words that are both known to
   * English, such as {@code Maria} and {@code Marta}, are not taken for slips of each other.
   *
   * @param one the words of a name
   * @param other the words of another
   */
  public static boolean misspelt(List<String> one, List<String> other) {
    int wrong = 0;
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      if (!one.get(i).equals(other.get(i))) {
        wrong += misspelt(one.get(i), other.get(i)) ? 1 : one.size();
      }
    }
    return one.size() == other.size() && one.size() > 1 && wrong == 1;
  }

  /** Whether a word of a name is another, which is not common, with a letter or two wrong. */
  public static boolean misspelt(String one, String other) {
    boolean known = Everyday.knows(one) && Everyday.knows(other);
    boolean far =
        Math.min(one.length(), other.length()) >= LONG
            && one.charAt(0) == other.charAt(0)
            && distance(one, other) <= 2;
    return !known && !one.equals(other) && (Misspelling.of(one, other) || far);
  }

  /** The fewest letters to change, add or drop to make one word of the other (Levenshtein 1966). */
  private static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[above.length];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int swap = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(swap, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[other.length()];
  }
}
