package org.synoptic.importer.page;

/**
 * A stretch of a page that stands on lines of its own.
 *
 * @param text white space folded
 * @param kind what the page says it is
 * @param linked how many of its characters, white space aside, stand in links
 */
record Block(String text, Kind kind, int linked) {

  /** What the mark-up makes of a block. */
  enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    QUOTE,
    CELL
  }

  /** The share of its characters that stand in links, 0 to 1. */
  double linkDensity() {
    long letters = text.chars().filter(c -> !Character.isWhitespace(c)).count();
    return letters == 0 ? 0 : (double) linked / letters;
  }
}
