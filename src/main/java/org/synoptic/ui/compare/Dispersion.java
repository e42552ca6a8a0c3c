package org.synoptic.ui.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.synoptic.ui.kit.Mark;
import org.synoptic.ui.kit.Words;

/**
 * Where in a long text its marks are: one line each at its place beside the scroll bar. What
 * matters more is drawn wider. A click goes there.
 */
final class Dispersion extends Region {

  private static final double WIDTH_EMS = 0.9;
  private static final double LINE = 2;

  /** What is drawn, the least first. */
  enum Kind {
    ONLY("only", 0.25),
    CLAIM("claim", 0.5),
    CONFLICT("conflict", 0.75),
    HIT("hit", 1),
    PICKED("picked", 1);

    private final String style;
    private final double share;

    Kind(String style, double share) {
      this.style = style;
      this.share = share;
    }
  }

  private final Map<Kind, Path> paths = new EnumMap<>(Kind.class);
  private final Group lines = new Group();
  private List<Mark> marks = List.of();
  private int length = 1;
  private boolean stale = true;
  private double drawnHeight;

  /**
   * A strip.
   *
   * @param go gets the place that was clicked, as a share of the text from 0 to 1
   */
  Dispersion(DoubleConsumer go) {
    getStyleClass().add("dispersion");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    for (Kind kind : Kind.values()) {
      Path path = new Path();
      path.getStyleClass().add("dispersion-" + kind.name().toLowerCase(Locale.ROOT));
      paths.put(kind, path);
    }
    lines.getChildren().setAll(paths.values());
    lines.setManaged(false);
    lines.setMouseTransparent(true);
    // Kept as a picture: there may be hundreds.
    lines.setCache(true);
    getChildren().setAll(lines);
    setOnMouseClicked(event -> go.accept(Math.clamp(event.getY() / getHeight(), 0, 1)));
  }

  /**
   * Shows marks.
   *
   * @param total length of the text
   */
  void show(List<Mark> shown, int total) {
    marks = shown;
    length = Math.max(1, total);
    stale = true;
    setAccessibleText(Words.get("dispersion.name", count("hit"), count("conflict")));
    requestLayout();
  }

  private long count(String style) {
    return marks.stream().filter(mark -> kind(mark, style)).count();
  }

  private static boolean kind(Mark mark, String style) {
    return mark.style().equals(style) || (style.equals("hit") && mark.style().equals("current"));
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.ceil(WIDTH_EMS * 14);
  }

  @Override
  protected void layoutChildren() {
    if (stale || drawnHeight != getHeight()) {
      stale = false;
      drawnHeight = getHeight();
      draw();
    }
  }

  private void draw() {
    for (Kind kind : Kind.values()) {
      List<PathElement> drawn = new ArrayList<>();
      double last = -LINE;
      for (Mark mark : marks) {
        double y = Math.floor(mark.span().start() * (getHeight() - LINE) / length);
        if (kind(mark, kind.style) && y >= last + LINE) {
          drawn.addAll(OverviewShape.SAME.at(0, y, getWidth() * kind.share, LINE));
          last = y;
        }
      }
      Objects.requireNonNull(paths.get(kind)).getElements().setAll(drawn);
    }
  }
}
