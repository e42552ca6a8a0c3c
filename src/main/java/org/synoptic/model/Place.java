package org.synoptic.model;

/** Where in a report something stands. */
public enum Place {
  /** In the headline. */
  HEADLINE,
  /** In the first paragraph. */
  LEAD,
  /** Between the first and the last paragraph. */
  BODY,
  /** In the last paragraph. */
  LAST
}
