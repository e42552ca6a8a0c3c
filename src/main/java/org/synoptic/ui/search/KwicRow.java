package org.synoptic.ui.search;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * A line of a concordance or the head over the lines: sign, words before, hit, words behind,
 * outlet, day, place in the text. All have the same columns at the same width, so that the hits
 * stand one under the other.
 */
final class KwicRow extends Region {

  private static final double GAP = 0.5;
  private static final double SIGN = 1.3;
  private static final double OUTLET = 9;
  private static final double DATE = 6.8;
  private static final double PLACE = 4;
  private static final double HIT_SHARE = 0.16;
  private static final double WIDE = 62;
  private static final double NARROW = 44;

  private final Label measure = new Label("M");

  /**
   * A row.
   *
   * @param cells one node for each of the seven columns
   */
  KwicRow(List<? extends Node> cells) {
    getStyleClass().add("kwic-row");
    measure.setVisible(false);
    measure.setManaged(false);
    getChildren().addAll(cells);
    getChildren().add(measure);
  }

  /** How wide each column is; those that have no room have none. */
  private static double[] columns(double width, double em) {
    double outlet = width < NARROW * em ? 0 : OUTLET * em;
    double date = width < NARROW * em ? 0 : DATE * em;
    double place = width < WIDE * em ? 0 : PLACE * em;
    double rest = Math.max(0, width - SIGN * em - outlet - date - place);
    double hit = rest * HIT_SHARE;
    double side = (rest - hit) / 2;
    return new double[] {SIGN * em, side, hit, side, outlet, date, place};
  }

  @Override
  protected double computePrefHeight(double width) {
    double high = 0;
    for (Node cell : getManagedChildren()) {
      high = Math.max(high, cell.prefHeight(-1));
    }
    return snappedTopInset() + high + snappedBottomInset();
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double em = measure.getFont().getSize();
    double[] widths = columns(getWidth() - snappedLeftInset() - snappedRightInset(), em);
    double x = snappedLeftInset();
    double high = getHeight() - snappedTopInset() - snappedBottomInset();
    for (int i = 0; i < widths.length; i++) {
      Node cell = getChildren().get(i);
      cell.setVisible(widths[i] > 0);
      double gap = i == 0 ? 0 : GAP * em;
      cell.resizeRelocate(
          snapPositionX(x), snappedTopInset(), Math.max(0, snapSizeX(widths[i] - gap)), high);
      x += widths[i];
    }
  }
}
