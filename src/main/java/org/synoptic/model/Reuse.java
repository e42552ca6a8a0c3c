package org.synoptic.model;

import java.util.Optional;

/**
 * A passage of six words or more that two reports share.
 *
 * @param a the passage in one report
 * @param b the passage in the other
 * @param words how many words they share
 * @param source which of the two had it first; empty when nothing tells
 * @param origin number of its origin in the comparison, from 0; passages of several reports that go
 *     back to the same words have the same number
 */
public record Reuse(Passage a, Passage b, int words, Optional<Source> source, int origin) {

  /** A shared passage by itself, of which nobody knows who had it first. */
  public Reuse(Passage a, Passage b, int words) {
    this(a, b, words, Optional.empty(), 0);
  }

  /** The same with the number of its origin. */
  public Reuse ofOrigin(int number) {
    return new Reuse(a, b, words, source, number);
  }

  /**
   * A passage of a report.
   *
   * @param report number of the report in the comparison, from 0
   * @param span where it stands
   */
  public record Passage(int report, Span span) {}

  /**
   * Who had a passage first.
   *
   * @param report number of the report in the comparison, from 0
   * @param reason {@code reuse.named} with the outlet that the other report names, or {@code
   *     reuse.earlier} with both days
   */
  public record Source(int report, Reason reason) {}
}
