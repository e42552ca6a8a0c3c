package org.synoptic.model;

/** The fields of a document's metadata. */
public enum Field {
  /** The headline. */
  TITLE,
  /** Who signed it. */
  AUTHORS,
  /** Who published it. */
  OUTLET,
  /** When it was published. */
  PUBLISHED,
  /** When it was last changed. */
  MODIFIED,
  /** The language it is written in. */
  LANGUAGE,
  /** Where it was published. */
  URL,
  /** The number by which a database knows it. */
  IDENTIFIER
}
