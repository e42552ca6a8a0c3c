package org.synoptic.model.search;

import java.util.Optional;

/**
 * The answer to a question about a query.
 *
 * @param <T> what is asked for
 */
public sealed interface Answer<T> {

  /** What was asked for, when the query was understood. */
  default Optional<T> value() {
    return this instanceof Given<T> given ? Optional.of(given.found()) : Optional.empty();
  }

  /**
   * The query was understood.
   *
   * @param found what was asked for
   */
  record Given<T>(T found) implements Answer<T> {}

  /**
   * The query does not parse, or cannot be answered.
   *
   * @param message what is wrong, in words for the reader
   * @param position where in the query, from 0; -1 when it cannot be told
   */
  record Unparsed<T>(String message, int position) implements Answer<T> {}
}
