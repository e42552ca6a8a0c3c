package org.synoptic.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.synoptic.model.Span;

/**
 * The words that two passages have in common in their order, and those that only one has (Myers
 * 1986, An O(ND) Difference Algorithm). Case, apostrophes and punctuation make no difference.
 */
public final class WordDiff {

  private WordDiff() {}

  /** Whose words a piece holds. */
  public enum Side {
    /** Both passages have them. */
    SAME,
    /** Only the first passage has them. */
    ONLY_A,
    /** Only the second passage has them. */
    ONLY_B
  }

  /**
   * Some words that stand together.
   *
   * @param side whose they are
   * @param a where they are in the first text; empty, at the place where they are missing, if only
   *     the second has them
   * @param b the same in the second text
   */
  public record Piece(Side side, Span a, Span b) {}

  /**
   * The pieces in order; between the same two common words those of the first passage come first.
   *
   * @param inA the passage of the first text
   * @param inB the passage of the second text
   */
  public static List<Piece> of(String a, Span inA, String b, Span inB) {
    Words left = Words.of(a, inA);
    Words right = Words.of(b, inB);
    List<Piece> pieces = new ArrayList<>();
    int fromA = 0;
    int fromB = 0;
    int toA = 0;
    int toB = 0;
    var patch = DiffUtils.diff(left.texts(), right.texts(), new MyersDiffWithLinearSpace<>());
    for (AbstractDelta<String> delta : patch.getDeltas()) {
      int nextA = delta.getSource().getPosition();
      int nextB = delta.getTarget().getPosition();
      if (nextA > toA) {
        addDifference(pieces, left, new Span(fromA, toA), right, new Span(fromB, toB));
        add(pieces, Side.SAME, left.span(toA, nextA), right.span(toB, nextB));
        fromA = nextA;
        fromB = nextB;
      }
      toA = nextA + delta.getSource().size();
      toB = nextB + delta.getTarget().size();
    }
    addDifference(pieces, left, new Span(fromA, toA), right, new Span(fromB, toB));
    add(pieces, Side.SAME, left.span(toA, left.size()), right.span(toB, right.size()));
    return pieces;
  }

  /** Adds what only one has of the words with these numbers. */
  private static void addDifference(
      List<Piece> pieces, Words left, Span inLeft, Words right, Span inRight) {
    int start = inRight.start();
    add(pieces, Side.ONLY_A, left.span(inLeft.start(), inLeft.end()), right.span(start, start));
    add(
        pieces,
        Side.ONLY_B,
        left.span(inLeft.end(), inLeft.end()),
        right.span(start, inRight.end()));
  }

  private static void add(List<Piece> pieces, Side side, Span a, Span b) {
    if (!a.isEmpty() || !b.isEmpty()) {
      pieces.add(new Piece(side, a, b));
    }
  }

  /** The words of a passage with their places in the whole text. */
  private record Words(Span passage, List<Terms.Term> terms) {

    static Words of(String text, Span passage) {
      return new Words(passage, Terms.all(passage.of(text)));
    }

    int size() {
      return terms.size();
    }

    List<String> texts() {
      return terms.stream().map(Terms.Term::text).toList();
    }

    /** Where some words are; without words, the empty place behind the word before. */
    Span span(int from, int to) {
      if (from < to) {
        return terms.get(from).span().cover(terms.get(to - 1).span()).shift(passage.start());
      }
      int place = from == 0 ? 0 : terms.get(from - 1).span().end();
      return new Span(place, place).shift(passage.start());
    }
  }
}
