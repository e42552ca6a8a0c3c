package org.synoptic.model;

import java.util.List;

/**
 * Two places that cannot both be right.
 *
 * @param id made from kind and both sides
 * @param kind in what they disagree
 * @param a one side
 * @param b the other side; it may be of the same report (a name against itself)
 * @param row id of the row they stand in, or empty when they stand in none
 * @param why what stands against what
 */
public record Conflict(String id, ConflictKind kind, Side a, Side b, String row, List<Cause> why) {

  /** The value of a side that denies what the other affirms. */
  public static final String DENIED = "denied";

  /** The value of a side that affirms what the other denies. */
  public static final String AFFIRMED = "affirmed";

  /** Keeps the reason unchangeable. */
  public Conflict {
    why = List.copyOf(why);
  }

  /** The id of a conflict of two sides in a row. */
  public static String identify(ConflictKind kind, String row, Side a, Side b) {
    return ContentId.of(
        kind.name(), row, a.span().toString(), a.value(), b.span().toString(), b.value());
  }

  /**
   * One side.
   *
   * @param report number of the report in the comparison, from 0
   * @param span the words in question
   * @param value what this side says ({@code Zhang}, {@code 8 September 2020})
   */
  public record Side(int report, Span span, String value) {}
}
