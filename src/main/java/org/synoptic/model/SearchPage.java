package org.synoptic.model;

import java.util.List;
import java.util.Optional;

/** The answer to a search. */
public sealed interface SearchPage {

  /**
   * What was found.
   *
   * @param total how many documents match
   * @param nanos how long it took
   * @param hits one page of them, in the order asked for
   * @param meant the query with words of the index in place of those that it does not have
   * @param note what the reader should know about the answer, such as that some documents cannot be
   *     found by meaning yet
   */
  record Found(
      long total, long nanos, List<Hit> hits, Optional<String> meant, Optional<String> note)
      implements SearchPage {

    /** An answer that needs no word more. */
    public Found(long total, long nanos, List<Hit> hits) {
      this(total, nanos, hits, Optional.empty(), Optional.empty());
    }

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
