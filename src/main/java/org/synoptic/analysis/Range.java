package org.synoptic.analysis;

/**
 * Tokens of one sentence.
 *
 * @param from place of the first
 * @param to place after the last
 */
record Range(int from, int to) {

  boolean isEmpty() {
    return from >= to;
  }

  boolean contains(int at) {
    return from <= at && at < to;
  }
}
