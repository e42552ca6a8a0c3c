package org.synoptic.model.search;

/**
 * A page of a concordance.
 *
 * @param query what is looked for
 * @param sort by what the lines are sorted
 * @param descending whether the other way round
 * @param offset how many lines to pass over, 0 or more
 * @param limit how many to give at most, 1 or more
 */
public record ConcordanceRequest(
    SearchQuery query, Sort sort, boolean descending, int offset, int limit) {

  /** Checks the page. */
  public ConcordanceRequest {
    if (offset < 0 || limit < 1) {
      throw new IllegalArgumentException("no page: " + offset + ", " + limit);
    }
  }

  /** By what lines are sorted; ties by document and place. */
  public enum Sort {
    /** By the word before the hit. */
    LEFT1,
    /** By the second word before the hit. */
    LEFT2,
    /** By the third word before the hit. */
    LEFT3,
    /** By the word behind the hit. */
    RIGHT1,
    /** By the second word behind the hit. */
    RIGHT2,
    /** By the third word behind the hit. */
    RIGHT3,
    /** By the hit itself. */
    HIT,
    /** By day of publication. */
    DATE,
    /** By outlet. */
    OUTLET,
    /** By how far down in the text. */
    POSITION
  }
}
