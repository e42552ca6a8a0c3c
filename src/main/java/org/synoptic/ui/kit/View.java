package org.synoptic.ui.kit;

/** The screens, in the order of the rail and of {@code Alt+1} to {@code Alt+6}. */
public enum View {
  /** The table of documents. */
  LIBRARY,
  /** Search over the library. */
  SEARCH,
  /** The reports side by side. */
  COMPARE,
  /** Clauses beside reports. */
  COVERAGE,
  /** The ledger of conflicts. */
  CONFLICTS,
  /** Clause trees. */
  POLICIES;

  /** Whether it shows the comparison of the open dossier. */
  public boolean comparing() {
    return this != LIBRARY && this != SEARCH;
  }
}
