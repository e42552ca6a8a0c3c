package org.synoptic.ui.compare;

import java.util.BitSet;
import java.util.List;
import org.synoptic.model.Row;

/**
 * The rows of a comparison shared out over the width of the overview: one mark a row as long as
 * there is room, else several rows a mark, of which the one that matters most is drawn.
 */
final class OverviewBins {

  /** A mark is not narrower than this, in pixels. */
  private static final double NARROWEST = 2;

  /** From this width on there is a gap between marks. */
  private static final double GAP_FROM = 5;

  private static final double GAP = 2;

  private final List<Row> rows;
  private final int size;
  private final double width;
  private final BitSet shown = new BitSet();
  private final BitSet judged = new BitSet();

  /**
   * Shares rows out.
   *
   * @param kept numbers of the rows that the filter keeps
   * @param total the width for all marks, in pixels
   */
  OverviewBins(RowTexts texts, List<Integer> kept, double total) {
    rows = texts.index().comparison().rows();
    size = Math.clamp((long) (total / NARROWEST), 1, Math.max(1, rows.size()));
    width = total / size;
    kept.forEach(row -> shown.set(bin(row)));
    for (int row = 0; row < rows.size(); row++) {
      if (texts.judged(row)) {
        judged.set(bin(row));
      }
    }
  }

  private int bin(int row) {
    return (int) ((long) row * size / rows.size());
  }

  /** How many marks there are for a report. */
  int size() {
    return rows.isEmpty() ? 0 : size;
  }

  /** How wide a mark is, the gap after it included. */
  double width() {
    return width;
  }

  double gap() {
    return width > GAP_FROM ? GAP : 0;
  }

  /** Whether the filter keeps a row of a mark. */
  boolean shown(int bin) {
    return shown.get(bin);
  }

  /** Whether somebody judged a row of a mark. */
  boolean judged(int bin) {
    return judged.get(bin);
  }

  /** Whether two marks of a report look the same. */
  boolean alike(int bin, int other, int report) {
    return shown(bin) == shown(other) && shape(bin, report) == shape(other, report);
  }

  /** The shape that matters most among the rows of a mark. */
  OverviewShape shape(int bin, int report) {
    OverviewShape most = OverviewShape.SILENT;
    int from = (int) Math.ceilDiv((long) bin * rows.size(), size);
    for (int row = from; row < rows.size() && bin(row) == bin; row++) {
      OverviewShape shape = OverviewShape.of(rows.get(row), report);
      most = shape.weight() > most.weight() ? shape : most;
    }
    return most;
  }
}
