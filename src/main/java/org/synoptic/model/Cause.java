package org.synoptic.model;

import java.util.List;

/**
 * Why two places cannot both be right.
 *
 * @param kind what stands against what
 * @param values the words of the texts that say so, as many as the kind has places for
 */
public record Cause(Kind kind, List<String> values) {

  /** Keeps the values unchangeable. */
  public Cause {
    values = List.copyOf(values);
  }

  /** A cause with its values. */
  public static Cause of(Kind kind, String... values) {
    return new Cause(kind, List.of(values));
  }

  /**
   * What stands against what; each says it in a sentence of English, for those without a screen.
   */
  public enum Kind {
    /** So many words are the same, given to one and to another. */
    SAME_WORDS("%s words are the same, given to %s and to %s"),
    /** One value against the other. */
    AGAINST("%s against %s"),
    /** The claims are the same but for these words. */
    BUT_FOR("the same but for \"%s\""),
    /** The claims are the same but for two words of opposite meaning. */
    ONE_FOR_OTHER("the same but for \"%s against %s\""),
    /** Words that only the first has. */
    ONLY_FIRST("only one has \"%s\""),
    /** Words that only the second has. */
    ONLY_SECOND("only the other has \"%s\""),
    /** A title stands before what is no family name: the form, the full name, its family name. */
    GIVEN_NAME("a title before %s, but the family name of %s is %s"),
    /** Two offices of one person: the name, the one office, the other. */
    OFFICES("%s is %s in one place and %s in another"),
    /** Two spellings. */
    SPELLING("%s and %s differ by a letter or two");

    private final String english;

    Kind(String english) {
      this.english = english;
    }
  }

  /** The cause as a sentence of English. */
  public String english() {
    return kind.english.formatted(values.toArray());
  }
}
