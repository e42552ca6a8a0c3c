package org.synoptic.model;

/** What a document is to the reader. */
public enum DocumentKind {
  /** A news report. */
  REPORT,
  /** The text of a policy, cut into clauses. */
  POLICY
}
