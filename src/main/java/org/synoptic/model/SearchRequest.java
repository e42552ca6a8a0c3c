package org.synoptic.model;

import java.util.List;
import org.synoptic.model.search.Mode;
import org.synoptic.model.search.Order;
import org.synoptic.model.search.SearchQuery;

/**
 * A page of documents.
 *
 * @param query what is looked for
 * @param mode by words, by meaning or by both
 * @param order how they are listed
 * @param offset how many hits to pass over, 0 or more
 * @param limit how many to give at most, 1 or more
 */
public record SearchRequest(SearchQuery query, Mode mode, Order order, int offset, int limit) {

  /** A complete query, the best first. */
  public SearchRequest(String query, boolean meaning, int offset, int limit) {
    this(query, meaning, false, offset, limit);
  }

  /** A query that may still be typed, the best first; by meaning is by words and meaning. */
  public SearchRequest(String query, boolean meaning, boolean typing, int offset, int limit) {
    this(
        new SearchQuery(query, typing, List.of()),
        meaning ? Mode.BOTH : Mode.WORDS,
        Order.RELEVANCE,
        offset,
        limit);
  }
}
