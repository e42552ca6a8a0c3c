package org.synoptic.ui.library;

/**
 * How many of each result.
 *
 * @param added new ones about which nothing is open
 * @param unsure new ones of which the importer was unsure
 * @param known those that were there already
 * @param failed those that gave no document
 */
record Tally(int added, int unsure, int known, int failed) {

  /** Nothing yet. */
  static final Tally NONE = new Tally(0, 0, 0, 0);

  /** One more, or with -1 one less, of a result. */
  Tally with(ImportLine.Result result, int by) {
    return switch (result) {
      case ADDED -> new Tally(added + by, unsure, known, failed);
      case UNSURE -> new Tally(added, unsure + by, known, failed);
      case KNOWN -> new Tally(added, unsure, known + by, failed);
      case FAILED -> new Tally(added, unsure, known, failed + by);
      case FILE -> this;
    };
  }

  /** How many in all. */
  int found() {
    return added + unsure + known + failed;
  }

  /** How many are new in the library. */
  int kept() {
    return added + unsure;
  }
}
