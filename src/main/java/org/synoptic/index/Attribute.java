package org.synoptic.index;

/** What analysis and people know about a document, each under the name of its field. */
public enum Attribute {
  /** Names of those who speak in it. */
  SPEAKER,
  /** Words that attribute quotations (said, warned). */
  CUE,
  /** Who stands behind its claims: asserts, attributes, quotes. */
  LEVEL,
  /** Titles of the policies that it is linked to. */
  POLICY,
  /** Addresses of the clauses that it is linked to. */
  CLAUSE,
  TAG,
  /** Notes of people on it and on what was found in it. */
  NOTE
}
