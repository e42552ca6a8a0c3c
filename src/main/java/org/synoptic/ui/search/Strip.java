package org.synoptic.ui.search;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.synoptic.model.Span;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Words;

/**
 * Where in a text its hits fall: a line as long as the text with a tick for each hit, the current
 * one taller. A click goes to the nearest.
 */
final class Strip extends Region {

  private static final int THIRDS = 3;
  private static final double SHORT = 0.25;

  private final Path line = path("strip-line");
  private final Path ticks = path("strip-ticks");
  private final Path now = path("strip-now");
  private List<Span> spans = List.of();
  private int length = 1;
  private int current = -1;

  /**
   * A strip without hits.
   *
   * @param chosen gets the number of the hit that was clicked
   */
  Strip(IntConsumer chosen) {
    getStyleClass().add("strip");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    getChildren().addAll(line, ticks, now);
    setOnMouseClicked(event -> {
      if (!spans.isEmpty()) {
        event.consume();
        chosen.accept(nearest(event.getX() / Math.max(1, getWidth()) * length));
      }
    });
  }

  private static Path path(String style) {
    Path path = new Path();
    path.getStyleClass().add(style);
    path.setManaged(false);
    path.setMouseTransparent(true);
    return path;
  }

  /**
   * Shows hits.
   *
   * @param hits in order
   * @param textLength length of the text, in the units of the spans
   * @param at number of the current hit, or -1
   */
  void show(List<Span> hits, int textLength, int at) {
    spans = List.copyOf(hits);
    length = Math.max(1, textLength);
    current = at;
    Spoken.name(this, spoken());
    requestLayout();
  }

  /** How many hits there are in each third of the text. */
  private String spoken() {
    int[] counts = new int[THIRDS];
    spans.forEach(span -> counts[Math.min(THIRDS - 1, (int) (place(span) * THIRDS))]++);
    return Words.get("search.strip", spans.size(), counts[0], counts[1], counts[2]);
  }

  private double place(Span span) {
    return (double) span.start() / length;
  }

  private int nearest(double position) {
    int best = 0;
    for (int i = 1; i < spans.size(); i++) {
      double distance = Math.abs(spans.get(i).start() - position);
      best = distance < Math.abs(spans.get(best).start() - position) ? i : best;
    }
    return best;
  }

  @Override
  protected void layoutChildren() {
    double bottom = getHeight() - snappedBottomInset();
    double high = Math.max(1, bottom - snappedTopInset());
    line.getElements()
        .setAll(
            new MoveTo(snappedLeftInset(), bottom),
            new LineTo(getWidth() - snappedRightInset(), bottom));
    ticks.getElements().clear();
    now.getElements().clear();
    for (int i = 0; i < spans.size(); i++) {
      double width = getWidth() - snappedLeftInset() - snappedRightInset() - 2;
      double x = snapPositionX(snappedLeftInset() + 1 + width * place(spans.get(i))) + 0.5;
      double top = bottom - high * (i == current ? 1 : 1 - SHORT);
      (i == current ? now : ticks).getElements().addAll(new MoveTo(x, bottom), new LineTo(x, top));
    }
  }
}
