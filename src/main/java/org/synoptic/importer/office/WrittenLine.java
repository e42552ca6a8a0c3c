package org.synoptic.importer.office;

/**
 * A paragraph of a document, or a part of it between hard line breaks; of a table a row, its cells
 * parted by tabs.
 *
 * @param text never blank, without white space at its ends and without line breaks; a number that
 *     the program would draw (a list's, a heading's) stands before it with a space
 * @param heading 0 for no heading, else 1 for the topmost to 9
 * @param list 0 for no list, else the depth of the list whose item begins here, from 1
 * @param bold whether all of it is bold
 * @param pageBreakBefore whether the author began a page here; where a page is merely full does not
 *     count
 * @param page the page of the file on which it begins, from 1; 0 where that is unknown
 */
public record WrittenLine(
    String text, int heading, int list, boolean bold, boolean pageBreakBefore, int page) {

  /** A line of which nothing but its words is known. */
  public static WrittenLine of(String text) {
    return new WrittenLine(text, 0, 0, false, false, 0);
  }

  /** Whether the author made it a heading. */
  public boolean isHeading() {
    return heading > 0;
  }
}
