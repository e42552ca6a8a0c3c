package org.synoptic.model;

/**
 * A passage of six words or more that two reports share.
 *
 * @param a the passage in one report
 * @param b the passage in the other
 * @param words how many words they share
 */
public record Reuse(Passage a, Passage b, int words) {

  /**
   * A passage of a report.
   *
   * @param report number of the report in the comparison, from 0
   * @param span where it stands
   */
  public record Passage(int report, Span span) {}
}
