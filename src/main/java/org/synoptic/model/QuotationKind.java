package org.synoptic.model;

/** How words are given as somebody's. */
public enum QuotationKind {
  /** Wholly inside quotation marks. */
  DIRECT,
  /** Partly inside quotation marks. */
  MIXED,
  /** Told in the reporter's words. */
  INDIRECT
}
