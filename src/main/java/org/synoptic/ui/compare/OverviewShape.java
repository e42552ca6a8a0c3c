package org.synoptic.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import org.synoptic.model.Row;

/** The shapes of the marks in the overview, so that colour is not the only sign. */
enum OverviewShape {
  /** A full bar. */
  SAME,
  /** Two thin bars. */
  DIFFERS,
  /** A bar that is cut through. */
  CONFLICT,
  /** The lower half of a bar. */
  ONLY,
  /** A thin line. */
  SILENT;

  private static final double SLANT = 3;

  /** The shape of a row for one report. */
  static OverviewShape of(Row row, int report) {
    if (row.cells().get(report).silent()) {
      return SILENT;
    }
    return switch (row.relation()) {
      case SAME -> SAME;
      case DIFFERS -> DIFFERS;
      case CONFLICT -> CONFLICT;
      case ONLY -> ONLY;
    };
  }

  /** Which of several shapes is drawn where there is room for one. */
  int weight() {
    return switch (this) {
      case CONFLICT -> 4;
      case DIFFERS -> 3;
      case SAME -> 2;
      case ONLY -> 1;
      case SILENT -> 0;
    };
  }

  /** The shape at a place. */
  List<PathElement> at(double x, double y, double width, double height) {
    return switch (this) {
      case SAME -> rectangle(x, y, width, height);
      case DIFFERS ->
          both(
              rectangle(x, y, width, height * 0.38),
              rectangle(x, y + height * 0.62, width, height * 0.38));
      case CONFLICT ->
          width < 4 * SLANT ? rectangle(x, y, width, height) : cut(x, y, width, height);
      case ONLY -> rectangle(x, y + height * 0.45, width, height * 0.55);
      case SILENT -> rectangle(x, y + height * 0.5, width, 1);
    };
  }

  private static List<PathElement> cut(double x, double y, double width, double height) {
    double middle = x + width / 2;
    return both(
        polygon(x, y, middle + SLANT - 1, y, middle - SLANT - 1, y + height, x, y + height),
        polygon(
            middle + SLANT + 2,
            y,
            x + width,
            y,
            x + width,
            y + height,
            middle - SLANT + 2,
            y + height));
  }

  private static List<PathElement> rectangle(double x, double y, double width, double height) {
    return polygon(x, y, x + width, y, x + width, y + height, x, y + height);
  }

  private static List<PathElement> polygon(double... points) {
    List<PathElement> elements = new ArrayList<>();
    elements.add(new MoveTo(points[0], points[1]));
    for (int i = 2; i < points.length; i += 2) {
      elements.add(new LineTo(points[i], points[i + 1]));
    }
    elements.add(new ClosePath());
    return elements;
  }

  private static List<PathElement> both(List<PathElement> first, List<PathElement> second) {
    List<PathElement> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
