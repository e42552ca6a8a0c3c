package org.synoptic.importer.office;

import java.util.List;

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
 * @param turns where further pages begin inside it, in their order; mostly empty
 */
public record WrittenLine(
    String text,
    int heading,
    int list,
    boolean bold,
    boolean pageBreakBefore,
    int page,
    List<PageTurn> turns) {

  /**
   * Where a page begins inside a line.
   *
   * @param at position in the text of the line, in UTF-16 units
   * @param page its number, from 1
   */
  public record PageTurn(int at, int page) {}

  /** Keeps the turns unchangeable. */
  public WrittenLine {
    turns = List.copyOf(turns);
  }

  /** A line of a format that has no pages before it is printed. */
  public WrittenLine(String text, int heading, int list, boolean bold, boolean pageBreakBefore) {
    this(text, heading, list, bold, pageBreakBefore, 0, List.of());
  }

  /** A line of which nothing but its words is known. */
  public static WrittenLine of(String text) {
    return new WrittenLine(text, 0, 0, false, false);
  }

  /** Whether the author made it a heading. */
  public boolean isHeading() {
    return heading > 0;
  }
}
