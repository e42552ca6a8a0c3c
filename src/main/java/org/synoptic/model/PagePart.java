package org.synoptic.model;

/**
 * A part of a page as it was captured, for looking at: nothing in it can run or call anywhere.
 *
 * @param kind what it is
 * @param text its words; of a picture the words that stand for it
 * @param image the bytes of a picture in Base64; empty when the capture does not hold them
 */
public record PagePart(Kind kind, String text, String image) {

  /** A part of words. */
  public static PagePart words(Kind kind, String text) {
    return new PagePart(kind, text, "");
  }

  /** Kinds of parts. */
  public enum Kind {
    /** A heading. */
    HEADING,
    /** A paragraph, or any other run of words that stands for itself. */
    TEXT,
    /** A point of a list. */
    ITEM,
    /** A picture. */
    PICTURE,
    /** Not of the page: why something is not shown. */
    NOTE
  }
}
