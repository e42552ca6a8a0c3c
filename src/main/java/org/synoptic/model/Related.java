package org.synoptic.model;

import java.util.List;

/**
 * How two statements stand to one another.
 *
 * @param score how far they say the same, 0 to 1
 * @param relation in one word
 * @param why the reason in words for the reader
 */
public record Related(double score, Kind relation, List<String> why) {

  /** Keeps the reason unchangeable. */
  public Related {
    why = List.copyOf(why);
  }

  /** The relation in one word. */
  public enum Kind {
    /** They say the same. */
    SAME,
    /** They speak of the same thing and say different things about it. */
    DIFFERS,
    /** They speak of the same thing and cannot both be true. */
    CONFLICT,
    /** They do not speak of the same thing. */
    UNRELATED
  }
}
