package org.synoptic.app;

import org.synoptic.model.Span;

/**
 * A piece of two wordings laid beside each other.
 *
 * @param a where it stands in the first; empty at its place when only the second has it
 * @param b where it stands in the second; empty at its place when only the first has it
 * @param kind who has it
 */
public record Difference(Span a, Span b, Kind kind) {

  /** Who has a piece. */
  public enum Kind {
    /** Both, but for case and punctuation. */
    SAME,
    /** Only the first. */
    ONLY_A,
    /** Only the second. */
    ONLY_B
  }
}
