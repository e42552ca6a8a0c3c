package org.synoptic.importer.exports;

/** A part of a phrase. */
sealed interface PhrasePart permits PhrasePart.Fixed, Placeholder {

  /**
   * Words that stand as they are, in any case of letters.
   *
   * @param words with single spaces
   */
  record Fixed(String words) implements PhrasePart {}
}
