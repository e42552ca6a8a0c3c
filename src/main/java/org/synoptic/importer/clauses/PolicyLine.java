package org.synoptic.importer.clauses;

/**
 * A line of a policy as its file has it.
 *
 * @param text white space folded, not empty
 * @param list the depth of the list whose item it is, from 1, where a word processor numbered it; 0
 *     where only its words tell
 */
record PolicyLine(String text, int list) {

  /** A line of which only the words are known. */
  static PolicyLine of(String text) {
    return new PolicyLine(text, 0);
  }
}
