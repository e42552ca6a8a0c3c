package org.synoptic.ui.library;

import org.synoptic.app.Entry;
import org.synoptic.model.DocumentKind;

/** A part of the library to look at. */
enum Facet {
  /** Every document. */
  ALL,
  /** Reports only. */
  REPORTS,
  /** Policies only. */
  POLICIES,
  /** What the importer was unsure of. */
  UNSURE,
  /** What is kept but gave no document. */
  PROBLEMS;

  boolean holds(Entry entry) {
    return switch (this) {
      case ALL -> true;
      case REPORTS -> entry.kind() == DocumentKind.REPORT;
      case POLICIES -> entry.kind() == DocumentKind.POLICY;
      case UNSURE -> !entry.warnings().isEmpty() || !entry.doubts().isEmpty();
      case PROBLEMS -> false;
    };
  }
}
