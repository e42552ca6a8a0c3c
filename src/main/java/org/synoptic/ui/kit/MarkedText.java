package org.synoptic.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/**
 * A text that wraps, with some of its words marked by a coloured ground or an underline that
 * follows them from line to line. Marks are spans, never markup.
 */
public final class MarkedText extends Region {

  /**
   * Where there is no more room than this, in pixels, the text has not been given its place yet. To
   * break it into lines of a letter would take long, and lists would keep the height: a usual width
   * is taken.
   */
  private static final double NARROWEST = 24;

  private static final double USUAL = 320;

  private final TextFlow flow = new TextFlow();
  private final List<Path> grounds = new ArrayList<>();
  private final List<Path> lines = new ArrayList<>();
  private List<Mark> marks = List.of();
  private List<Inlay> inlays = List.of();
  private double measuredWidth = Double.NaN;
  private Optional<Font> measuredFont = Optional.empty();
  private double measuredHeight;

  /** A text with marks. */
  public MarkedText(String text, List<Mark> marks) {
    this(text, marks, List.of());
  }

  /** A text with marks and small nodes among its words. */
  public MarkedText(String text, List<Mark> marks, List<Inlay> inlays) {
    getStyleClass().add("marked-text");
    flow.getStyleClass().add("flow");
    flow.setManaged(false);
    show(text, marks, inlays);
  }

  /** Shows another text. */
  public void show(String text, List<Mark> newMarks, List<Inlay> newInlays) {
    marks = List.copyOf(newMarks);
    inlays = List.copyOf(newInlays);
    grounds.clear();
    lines.clear();
    for (Mark mark : marks) {
      grounds.add(path("mark", mark));
      lines.add(path("underline", mark));
    }
    flow.getChildren().setAll(Runs.of(text, marks, inlays));
    getChildren().setAll(grounds);
    getChildren().add(flow);
    getChildren().addAll(lines);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(text);
    requestLayout();
  }

  /**
   * The position in the text nearest to a point.
   *
   * @param x in this region
   * @param y in this region
   */
  public int positionAt(double x, double y) {
    Point2D point = flow.parentToLocal(x, y);
    int index = flow.getHitInfo(point).getCharIndex();
    int before = 0;
    for (Inlay inlay : inlays) {
      before += inlay.position() + before < index ? 1 : 0;
    }
    return index - before;
  }

  private static Path path(String kind, Mark mark) {
    Path path = new Path();
    path.getStyleClass().addAll(kind, kind + "-" + mark.style());
    path.setManaged(false);
    path.setMouseTransparent(true);
    return path;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset() + flow.prefWidth(-1) + snappedRightInset();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    // Breaking lines takes most of the time of a list of texts, and is asked for again and again.
    if (width != measuredWidth || !font().equals(measuredFont)) {
      double room = width - snappedLeftInset() - snappedRightInset();
      double inner = width < 0 ? -1 : room < NARROWEST ? USUAL : room;
      measuredHeight = flow.prefHeight(inner);
      measuredWidth = width;
      measuredFont = font();
    }
    return snappedTopInset() + measuredHeight + snappedBottomInset();
  }

  private Optional<Font> font() {
    return flow.getChildren().stream()
        .filter(Text.class::isInstance)
        .findFirst()
        .map(text -> ((Text) text).getFont());
  }

  @Override
  public void requestLayout() {
    measuredWidth = Double.NaN;
    super.requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = Math.max(1, getWidth() - snappedLeftInset() - snappedRightInset());
    double height = Math.max(0, getHeight() - snappedTopInset() - snappedBottomInset());
    layoutInArea(
        flow, snappedLeftInset(), snappedTopInset(), width, height, 0, HPos.LEFT, VPos.TOP);
    flow.layout();
    for (int i = 0; i < marks.size(); i++) {
      int from = shown(marks.get(i).span().start(), true);
      int to = shown(marks.get(i).span().end(), false);
      place(grounds.get(i), () -> flow.getRangeShape(from, to, false));
      place(lines.get(i), () -> flow.getUnderlineShape(from, to));
    }
  }

  /**
   * Looks up the lines of a mark only when it is to be seen: few have both ground and underline.
   */
  private void place(Path path, Supplier<PathElement[]> shape) {
    if (seen(path.getFill()) || seen(path.getStroke())) {
      place(path).getElements().setAll(shape.get());
    } else {
      path.getElements().clear();
    }
  }

  private static boolean seen(@Nullable Paint paint) {
    return paint != null && !paint.equals(Color.TRANSPARENT);
  }

  private Path place(Path path) {
    path.relocate(0, 0);
    path.setLayoutX(flow.getLayoutX());
    path.setLayoutY(flow.getLayoutY());
    return path;
  }

  /** The place in the flow: inlays count there. One that stands at a start lies before the mark. */
  private int shown(int position, boolean start) {
    long before =
        inlays.stream()
            .filter(inlay -> start ? inlay.position() <= position : inlay.position() < position)
            .count();
    return position + (int) before;
  }
}
