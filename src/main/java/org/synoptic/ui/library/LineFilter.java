package org.synoptic.ui.library;

/** Which lines of an import to look at. */
enum LineFilter {
  /** Every line. */
  ALL,
  /** What the importer was unsure of. */
  UNSURE,
  /** What gave no document. */
  FAILED,
  /** What was there already. */
  KNOWN;

  boolean holds(ImportLine line) {
    return switch (this) {
      case ALL -> true;
      case UNSURE -> line.result() == ImportLine.Result.UNSURE;
      case FAILED -> line.result() == ImportLine.Result.FAILED;
      case KNOWN -> line.result() == ImportLine.Result.KNOWN;
    };
  }
}
