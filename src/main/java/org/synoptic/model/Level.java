package org.synoptic.model;

/** Who stands behind a claim. */
public enum Level {
  /** The outlet says it in its own voice. */
  ASSERTS,
  /** The outlet gives it as somebody's, in its own words. */
  ATTRIBUTES,
  /** The outlet gives it as somebody's very words. */
  QUOTES
}
