package org.synoptic.model;

import java.util.List;

/**
 * How two statements stand to one another.
 *
 * @param score how far they say the same, 0 to 1
 * @param relation how they stand to one another
 * @param why the words they share, rarest first, or what turns one of them round
 */
public record Related(double score, Kind relation, List<String> why) {

  /** How two statements stand to one another. */
  public enum Kind {
    /** They say the same. */
    SAME,
    /** They speak of the same matter and say something different about it. */
    DIFFERS,
    /** They speak of the same matter and cannot both be true. */
    CONFLICT,
    /** They speak of different matters. */
    UNRELATED
  }

  /** Keeps the words unchangeable. */
  public Related {
    why = List.copyOf(why);
  }
}
