package org.synoptic.model.search;

import java.util.List;

/**
 * How many of the documents that match have which value.
 *
 * @param field what is counted
 * @param values the most frequent first, then by alphabet; months by time, the newest first
 * @param more how many values there are beside these
 */
public record Facet(FacetField field, List<Value> values, int more) {

  /** Keeps the values unchangeable. */
  public Facet {
    values = List.copyOf(values);
  }

  /**
   * A value.
   *
   * @param value as it is shown
   * @param count documents that have it
   * @param query the query that narrows to it, rightly quoted: {@code outlet:"Harbour Post"}
   */
  public record Value(String value, long count, String query) {}
}
