package org.synoptic.importer.office;

/**
 * A line as it is printed. Lengths are in points, from the upper left corner of the page.
 *
 * @param text white space folded, not empty
 * @param page from 1
 * @param left where it begins
 * @param right where it ends
 * @param base on which height it stands, from the top
 * @param size of its letters
 * @param bold whether all of it is bold
 * @param height of the page
 */
record PdfLine(
    String text,
    int page,
    float left,
    float right,
    float base,
    float size,
    boolean bold,
    float height) {

  /** How wide a stretch of so many letters is in it. */
  float width(int letters) {
    return (right - left) / Math.max(1, text.length()) * letters;
  }
}
