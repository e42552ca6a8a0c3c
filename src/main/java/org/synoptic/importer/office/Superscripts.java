package org.synoptic.importer.office;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts raised letters back into the line that they stand in: "3", "rd" and ") party" are one line.
 * The raised number of a footnote is no word and is left out.
 */
final class Superscripts {

  /** A line with so many letters is no line of a page. */
  private static final int LONGEST = 10_000;

  private Superscripts() {}

  /** The lines with what belongs to one line joined. */
  static List<PdfLine> joined(List<PdfLine> lines) {
    List<PdfLine> joined = new ArrayList<>();
    boolean raisedBefore = false;
    for (PdfLine line : lines) {
      PdfLine last = joined.isEmpty() ? line : joined.getLast();
      boolean beside = !joined.isEmpty() && beside(last, line);
      boolean raised = beside && line.size() < 0.8 * last.size() && line.text().length() <= 4;
      if (raised || (beside && raisedBefore)) {
        joined.set(joined.size() - 1, together(last, line, raised));
      } else {
        joined.add(line);
      }
      raisedBefore = raised;
    }
    return joined;
  }

  private static boolean beside(PdfLine left, PdfLine right) {
    float gap = right.left() - left.right();
    return left.page() == right.page()
        && Math.abs(left.base() - right.base()) < 0.6 * left.size()
        && left.text().length() < LONGEST
        && gap > -0.3 * left.size()
        && gap < left.size();
  }

  private static PdfLine together(PdfLine left, PdfLine right, boolean raised) {
    boolean note = raised && right.text().matches("[\\d*†‡]+") && !left.text().matches(".*\\d");
    boolean parted = right.left() - left.right() > 0.2 * left.size();
    String text = note ? left.text() : left.text() + (parted ? " " : "") + right.text();
    return new PdfLine(
        text,
        left.page(),
        left.left(),
        right.right(),
        left.base(),
        left.size(),
        left.bold() && right.bold(),
        left.height());
  }
}
