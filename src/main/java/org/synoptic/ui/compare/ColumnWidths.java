package org.synoptic.ui.compare;

import java.util.Arrays;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;

/** How wide the columns are: one model for the heads and for every row, in shares of the width. */
final class ColumnWidths {

  private static final double SIGN_EMS = 7;
  private static final double CLAUSE_EMS = 6;
  private static final double LEAST_EMS = 11;

  /** Room for the scroll bar beside the rows. */
  private static final double BAR_EMS = 0.6;

  private static final double LEAST_SHARE = 0.3;

  private final DoubleProperty em = new SimpleDoubleProperty(14);
  private final DoubleProperty rowWidth = new SimpleDoubleProperty(0);
  private final IntegerProperty version = new SimpleIntegerProperty(0);
  private double[] shares = new double[0];

  /** Starts again with some columns of one width. */
  void reset(int columns) {
    shares = new double[columns];
    Arrays.fill(shares, 1);
    changed();
  }

  /** The size of the text, which the narrow columns and the least width go by. */
  DoubleProperty emProperty() {
    return em;
  }

  /** How wide a row is; the rows tell it. */
  DoubleProperty rowWidthProperty() {
    return rowWidth;
  }

  /** Changes whenever the widths do. */
  IntegerProperty versionProperty() {
    return version;
  }

  /** The least width at which every column can be read. */
  double least() {
    return (SIGN_EMS + CLAUSE_EMS + LEAST_EMS * shares.length + BAR_EMS) * em.get();
  }

  /**
   * The widths in pixels: the column of signs, one for each report, the column of clauses.
   *
   * @param total how wide all are together
   */
  double[] of(double total) {
    double[] widths = new double[shares.length + 2];
    double sign = Math.floor(SIGN_EMS * em.get());
    double clause = Math.floor(CLAUSE_EMS * em.get());
    double left = Math.max(0, total - sign - clause);
    double sum = Arrays.stream(shares).sum();
    widths[0] = sign;
    double used = 0;
    for (int i = 0; i < shares.length; i++) {
      boolean last = i == shares.length - 1;
      widths[i + 1] = last ? left - used : Math.floor(left * shares[i] / sum);
      used += widths[i + 1];
    }
    widths[shares.length + 1] = clause;
    return widths;
  }

  /**
   * Makes a column wider at the cost of the next one, or of the one before when it is the last.
   *
   * @param column number of the report, from 0
   * @param by part of the width of all report columns; negative for narrower
   */
  void widen(int column, double by) {
    if (shares.length < 2) {
      return;
    }
    int other = column + 1 < shares.length ? column + 1 : column - 1;
    double change = by * Arrays.stream(shares).sum();
    double possible = Math.clamp(change, LEAST_SHARE - shares[column], shares[other] - LEAST_SHARE);
    shares[column] += possible;
    shares[other] -= possible;
    changed();
  }

  private void changed() {
    version.set(version.get() + 1);
  }
}
