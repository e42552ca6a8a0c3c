package org.synoptic.app;

import java.util.List;
import org.synoptic.model.Span;
import org.synoptic.text.WordDiff;

/** In which words two wordings differ. */
public final class Differences {

  private Differences() {}

  /** The pieces of both wordings, in order. */
  public static List<Difference> of(String a, String b) {
    return WordDiff.of(a, new Span(0, a.length()), b, new Span(0, b.length())).stream()
        .map(piece -> new Difference(piece.a(), piece.b(), kind(piece.side())))
        .toList();
  }

  private static Difference.Kind kind(WordDiff.Side side) {
    return switch (side) {
      case SAME -> Difference.Kind.SAME;
      case ONLY_A -> Difference.Kind.ONLY_A;
      case ONLY_B -> Difference.Kind.ONLY_B;
    };
  }
}
