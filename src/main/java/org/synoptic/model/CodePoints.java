package org.synoptic.model;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Turns positions in UTF-16 code units, as this program counts, into Unicode code points, as others
 * count, for one text. Positions inside a surrogate pair count as its start.
 */
public final class CodePoints {

  /** Position of the second half of each surrogate pair, in order. */
  private final int[] pairs;

  /** Prepares a text. */
  public CodePoints(String text) {
    pairs =
        IntStream.range(1, text.length())
            .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
            .toArray();
  }

  /** The number of code points before a position in code units. */
  public int at(int position) {
    int found = Arrays.binarySearch(pairs, position);
    return position - (found >= 0 ? found + 1 : -found - 1);
  }

  /** A span in code points. */
  public Span of(Span span) {
    return new Span(at(span.start()), at(span.end()));
  }
}
