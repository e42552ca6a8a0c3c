package org.synoptic.model;

import java.util.Comparator;

/**
 * A half-open range of the canonical text of one document, counted in UTF-16 code units as Java
 * strings are.
 *
 * @param start first position, 0 or more
 * @param end position after the last, {@code start} or more
 */
public record Span(int start, int end) implements Comparable<Span> {

  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException when the range is negative or ends before it starts
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end);
    }
  }

  /** The number of code units in the range. */
  public int length() {
    return end - start;
  }

  /** Whether nothing is in the range. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether the other span lies wholly in this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether a position lies in this span. */
  public boolean contains(int position) {
    return start <= position && position < end;
  }

  /** Whether the two have at least one position in common. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** How many positions the two have in common. */
  public int overlap(Span other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** This span moved by a distance, which may be negative. */
  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /**
   * The words of the text in this range.
   *
   * @throws IndexOutOfBoundsException when the span is not of this text
   */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** This span without the white space at its two ends. */
  public Span trim(String text) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
