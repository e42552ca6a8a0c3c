package org.synoptic.model.search;

import java.util.List;

/**
 * A query and what narrows it.
 *
 * @param text words in the program's query language
 * @param typing whether it is still being typed: the last word may go on, and a quotation mark or
 *     parenthesis may still be open
 * @param filters further queries that each document must match too; they neither rank nor mark
 *     anything, see {@link Facet.Value#query}
 */
public record SearchQuery(String text, boolean typing, List<String> filters) {

  /** Keeps the filters unchangeable. */
  public SearchQuery {
    filters = List.copyOf(filters);
  }

  /** A query that is complete. */
  public static SearchQuery of(String text) {
    return new SearchQuery(text, false, List.of());
  }
}
