package org.synoptic.model;

/** In what two reports disagree. */
public enum ConflictKind {
  /** The same words are given to different people. */
  SPEAKER,
  /** A person or body is named or titled differently or wrongly. */
  NAME,
  /** Different quantities of the same thing. */
  NUMBER,
  /** Different times of the same event. */
  DATE,
  /** The same quotation in different words. */
  WORDING,
  /** One says what the other denies. */
  POLARITY
}
