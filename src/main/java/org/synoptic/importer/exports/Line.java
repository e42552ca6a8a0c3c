package org.synoptic.importer.exports;

import java.util.List;

/**
 * One line of an export, whatever the file's format, with what its looks say.
 *
 * @param number its place in the file, from 1
 * @param text without white space at its ends; empty for a blank line
 * @param indent how many spaces stood before it; only plain text has them
 * @param heading whether the file marks it as a heading
 * @param bold whether all of it is bold
 * @param newPage whether a page, or a box of a web page, begins with it
 */
record Line(int number, String text, int indent, boolean heading, boolean bold, boolean newPage) {

  /** From how many spaces on a line of plain text counts as centred. */
  private static final int CENTRED = 8;

  /** A line of plain text. */
  static Line plain(int number, String text, int indent) {
    return new Line(number, text, indent, false, false, false);
  }

  boolean blank() {
    return text.isEmpty();
  }

  boolean centred() {
    return indent >= CENTRED;
  }

  /**
   * Whether the lines are broken at a fixed width, so that paragraphs run over several up to a
   * blank one. Pages and documents of office programs have no blank lines.
   */
  static boolean wrapped(List<Line> lines) {
    long full = lines.stream().filter(line -> !line.blank()).count();
    long wide = lines.stream().filter(line -> line.text().length() > 110).count();
    return wide * 20 < full && full < lines.size();
  }
}
