package org.synoptic.text;

/** Tells whether one word is another with a letter wrong. */
final class Misspelling {

  /** Shorter words have too many others beside them that mean something else. */
  private static final int FEWEST = 5;

  private Misspelling() {}

  /** Whether a letter was changed, added or dropped, or two neighbours changed places. */
  static boolean of(String one, String other) {
    String less = one.length() <= other.length() ? one : other;
    String more = one.length() <= other.length() ? other : one;
    if (less.length() < FEWEST
        || more.length() - less.length() > 1
        || !more.chars().allMatch(Character::isLetter)) {
      return false;
    }
    int same = 0;
    while (same < less.length() && less.charAt(same) == more.charAt(same)) {
      same++;
    }
    if (less.length() < more.length()) {
      return less.substring(same).equals(more.substring(same + 1));
    }
    boolean changed = same < less.length() && rest(less, same + 1).equals(rest(more, same + 1));
    boolean turned =
        same + 1 < less.length()
            && less.charAt(same) == more.charAt(same + 1)
            && less.charAt(same + 1) == more.charAt(same)
            && rest(less, same + 2).equals(rest(more, same + 2));
    return changed || turned;
  }

  private static String rest(String word, int from) {
    return word.substring(from);
  }
}
