package org.synoptic.ui.kit;

import java.util.List;
import org.synoptic.model.Span;

/** Tells in which words two texts differ. */
@FunctionalInterface
public interface Differ {

  /** The two texts cut into pieces, in order; together the pieces cover both. */
  List<Piece> of(String a, String b);

  /** In which of two texts a piece stands. */
  enum Kind {
    /** In both. */
    SAME,
    /** In the first only. */
    ONLY_A,
    /** In the second only. */
    ONLY_B
  }

  /**
   * A run of words.
   *
   * @param a where it stands in the first text; empty for words of the second only
   * @param b where it stands in the second text; empty for words of the first only
   * @param kind in which of the two it stands
   */
  record Piece(Span a, Span b, Kind kind) {}
}
