package org.synoptic.ui.search;

/**
 * An example of a query.
 *
 * @param query what is typed
 * @param meaning key of the words that say what it finds
 * @param found how many documents of the open library it finds
 */
record Example(String query, String meaning, long found) {

  /** An example that was not tried yet. */
  static Example untried(String query, String meaning) {
    return new Example(query, meaning, 0);
  }

  Example found(long documents) {
    return new Example(query, meaning, documents);
  }
}
