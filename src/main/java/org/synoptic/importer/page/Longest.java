package org.synoptic.importer.page;

/** Cuts what a page gives for a field to a length that a name, a title or a date can have. */
final class Longest {

  /** In characters. */
  private static final int MOST = 2000;

  private Longest() {}

  /** The words, or their beginning. */
  static String of(String words) {
    return words.length() > MOST ? words.substring(0, MOST) : words;
  }
}
