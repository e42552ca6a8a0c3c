package org.synoptic.ui.search;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * Bars, one for each month, as high as the month has documents. Length and number tell, not colour.
 */
final class Bars extends Region {

  private static final double GAP = 0.2;
  private static final double WIDEST = 40;

  private final List<Rectangle> bars = new ArrayList<>();
  private final List<Label> numbers = new ArrayList<>();
  private final List<Long> counts;
  private final long highest;
  private final Region base = new Region();

  /**
   * Bars.
   *
   * @param highest the count that is as high as the chart
   * @param chosen the month that is chosen, or -1
   */
  Bars(List<Long> counts, long highest, int chosen) {
    this.counts = List.copyOf(counts);
    this.highest = Math.max(1, highest);
    getStyleClass().add("bars");
    base.getStyleClass().add("bars-base");
    getChildren().add(base);
    for (int i = 0; i < counts.size(); i++) {
      Rectangle bar = new Rectangle();
      bar.getStyleClass().add(i == chosen ? "bar-chosen" : "bar");
      Label number = new Label(counts.get(i) == 0 ? "" : counts.get(i).toString());
      number.getStyleClass().add("bar-number");
      bars.add(bar);
      numbers.add(number);
    }
    getChildren().addAll(bars);
    getChildren().addAll(numbers);
    setMouseTransparent(true);
  }

  /** The month at a place, or -1. */
  static int at(double x, double width, int months) {
    double step = step(width, months);
    int at = (int) (x / step);
    return x < 0 || at >= months ? -1 : at;
  }

  /** How wide a month is: few months do not fill the width with blocks. */
  static double step(double width, int months) {
    return Math.max(1, Math.min(WIDEST, width / Math.max(1, months)));
  }

  @Override
  protected void layoutChildren() {
    double step = step(getWidth(), counts.size());
    double room = numbers.isEmpty() ? 0 : numbers.getFirst().prefHeight(-1);
    double high = Math.max(1, getHeight() - room - 1);
    base.resizeRelocate(0, getHeight() - 1, Math.min(getWidth(), step * counts.size()), 1);
    for (int i = 0; i < counts.size(); i++) {
      double bar = counts.get(i) == 0 ? 0 : Math.max(2, high * counts.get(i) / highest);
      double x = step * i;
      Rectangle box = bars.get(i);
      box.setX(snapPositionX(x));
      box.setY(getHeight() - 1 - bar);
      box.setWidth(Math.max(1, snapSizeX(step * (1 - GAP))));
      box.setHeight(bar);
      Label number = numbers.get(i);
      double wide = number.prefWidth(-1);
      number.setVisible(wide <= step);
      number.resizeRelocate(
          snapPositionX(x + (step * (1 - GAP) - wide) / 2),
          getHeight() - 1 - bar - room,
          wide,
          room);
    }
  }
}
