package org.synoptic.model.search;

/** How documents are found. */
public enum Mode {
  /** By the words of the query, in its language. */
  WORDS,
  /** By sentences that mean something like it; conditions such as {@code date:} still hold. */
  MEANING,
  /** By both, fused by rank. */
  BOTH
}
