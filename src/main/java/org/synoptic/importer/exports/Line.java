package org.synoptic.importer.exports;

import java.util.Arrays;
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

  /** No longer lines are broken by a program. */
  private static final int WIDE = 110;

  /** From how many spaces on a line of plain text counts as centred. */
  private static final int CENTRED = 8;

  boolean blank() {
    return text.isEmpty();
  }

  /** Of a row of a table, {@code AN} and its value, all but the first cell; else the text. */
  String afterCell() {
    int tab = text.indexOf('\t');
    return tab > 0 && tab < 6 ? text.substring(tab + 1) : text;
  }

  boolean centred() {
    return indent >= CENTRED;
  }

  /**
   * The width at which the lines are broken, so that paragraphs run over several up to a blank one;
   * 0 when each line is a paragraph. Pages and documents of office programs have no blank lines.
   */
  static int width(List<Line> lines) {
    int[] lengths =
        lines.stream().mapToInt(line -> line.text().length()).filter(n -> n > 0).sorted().toArray();
    long wide = Arrays.stream(lengths).filter(length -> length > WIDE).count();
    boolean wrapped = lengths.length < lines.size() && wide * 20 < lengths.length;
    return wrapped ? Math.min(WIDE, lengths[lengths.length * 19 / 20]) : 0;
  }
}
