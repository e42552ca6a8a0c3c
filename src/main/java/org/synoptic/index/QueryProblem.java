package org.synoptic.index;

/** A query does not parse. */
final class QueryProblem extends Exception {

  private static final long serialVersionUID = 1L;

  private final int position;

  /**
   * With what is wrong, as a sentence for the reader, and where.
   *
   * @param position place in the query, from 0; -1 when it cannot be told
   */
  QueryProblem(String message, int position) {
    super(message, null, false, false);
    this.position = position;
  }

  int position() {
    return position;
  }

  /** The sentence. */
  String sentence() {
    return String.valueOf(getMessage());
  }
}
