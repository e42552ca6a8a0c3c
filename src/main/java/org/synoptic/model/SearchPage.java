package org.synoptic.model;

import java.util.List;

/** The answer to a search. */
public sealed interface SearchPage {

  /**
   * What was found.
   *
   * @param total how many documents match
   * @param nanos how long it took
   * @param hits one page of them, best first
   */
  record Found(long total, long nanos, List<Hit> hits) implements SearchPage {

    /** Keeps the hits unchangeable. */
    public Found {
      hits = List.copyOf(hits);
    }
  }

  /**
   * The query does not parse.
   *
   * @param message what is wrong, in words for the reader
   * @param position where in the query, from 0; -1 when it cannot be told
   */
  record Unparsed(String message, int position) implements SearchPage {}
}
