package org.synoptic.model;

/**
 * What is looked for.
 *
 * @param query words in the program's query language
 * @param meaning whether documents that say it in other words count too
 * @param typing whether the query is still being typed: the last word may go on, and a quotation
 *     mark or parenthesis may still be open
 * @param offset how many hits to pass over, 0 or more
 * @param limit how many to give at most, 1 or more
 */
public record SearchRequest(String query, boolean meaning, boolean typing, int offset, int limit) {

  /** A query that is complete. */
  public SearchRequest(String query, boolean meaning, int offset, int limit) {
    this(query, meaning, false, offset, limit);
  }
}
