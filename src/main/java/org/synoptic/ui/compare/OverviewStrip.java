package org.synoptic.ui.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import org.synoptic.ui.kit.FocusRing;
import org.synoptic.ui.kit.Tip;
import org.synoptic.ui.kit.Words;

/**
 * The whole comparison at a glance: one mark for each row and report. Colour and shape tell the
 * relation, a dashed frame is a silence, rows that the filter hides are pale.
 */
final class OverviewStrip extends Region {

  private static final double NAME_EMS = 10;
  private static final double LINE_EMS = 0.9;
  private static final double GAP_EMS = 0.35;
  private static final double JUDGED_EMS = 0.3;

  private final CompareViewModel model;
  private final List<Label> names = new ArrayList<>();
  private final Map<OverviewShape, Path> bright = new EnumMap<>(OverviewShape.class);
  private final Map<OverviewShape, Path> pale = new EnumMap<>(OverviewShape.class);
  private final Path judged = new Path();
  private final Group marks = new Group();
  private final Rectangle here = new Rectangle();
  private final Label ruler = new Label();
  private final Tooltip tip = new Tooltip();
  private boolean stale = true;
  private double drawnWidth;

  OverviewStrip(CompareViewModel model) {
    this.model = model;
    getStyleClass().add("overview");
    setFocusTraversable(true);
    FocusRing.actsAsList(this);
    setAccessibleRole(AccessibleRole.SLIDER);
    here.getStyleClass().add("overview-here");
    here.setManaged(false);
    here.setMouseTransparent(true);
    judged.getStyleClass().add("overview-judged");
    marks.setManaged(false);
    marks.setMouseTransparent(true);
    // There may be thousands: kept as a picture, they are drawn once and not with each frame.
    marks.setCache(true);
    ruler.setVisible(false);
    Tooltip.install(this, tip);
    model.textsProperty().subscribe(any -> rebuild());
    model.rows().addListener((ListChangeListener<Integer>) change -> redraw());
    ruler.fontProperty().subscribe(font -> redraw());
    model.rowProperty().subscribe(any -> stand());
    model.columnProperty().subscribe(any -> stand());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::clicked);
    addEventHandler(MouseEvent.MOUSE_MOVED, this::hovered);
  }

  private void rebuild() {
    names.clear();
    model
        .textsProperty()
        .get()
        .ifPresent(texts -> {
          for (int report = 0; report < model.columns(); report++) {
            Label name = new Label(texts.index().report(report).label());
            name.getStyleClass().add("overview-name");
            Tip.set(name, name.getText());
            names.add(name);
          }
        });
    for (OverviewShape shape : OverviewShape.values()) {
      bright.put(shape, path(shape, ""));
      pale.put(shape, path(shape, "-dim"));
    }
    marks.getChildren().setAll(bright.values());
    marks.getChildren().addAll(pale.values());
    marks.getChildren().add(judged);
    getChildren().setAll(names);
    getChildren().addAll(marks, here, ruler);
    redraw();
    stand();
  }

  private void redraw() {
    stale = true;
    requestLayout();
  }

  private static Path path(OverviewShape shape, String suffix) {
    Path path = new Path();
    path.getStyleClass().add("overview-" + shape.name().toLowerCase(Locale.ROOT) + suffix);
    return path;
  }

  private void stand() {
    setAccessibleText(
        model
            .textsProperty()
            .get()
            .filter(texts -> model.rowProperty().get() >= 0)
            .map(texts -> spoken(texts, model.rowProperty().get(), model.columnProperty().get()))
            .map(words -> Words.get("overview.at", words))
            .orElse(Words.get("overview.name")));
    requestLayout();
  }

  private static String spoken(RowTexts texts, int row, int report) {
    return Spoken.mark(texts.index(), texts.row(row), report, texts.size());
  }

  private void pressed(KeyEvent event) {
    boolean known = true;
    switch (event.getCode()) {
      case LEFT -> model.move(-1);
      case RIGHT -> model.move(1);
      case UP -> model.moveColumn(-1);
      case DOWN -> model.moveColumn(1);
      case HOME -> model.move(Integer.MIN_VALUE / 2);
      case END -> model.move(Integer.MAX_VALUE / 2);
      default -> known = false;
    }
    if (known) {
      event.consume();
    }
  }

  private void clicked(MouseEvent event) {
    requestFocus();
    int row = rowAt(event.getX());
    if (row >= 0) {
      model.go(row);
      model.columnProperty().set(reportAt(event.getY()));
    }
  }

  private void hovered(MouseEvent event) {
    int row = rowAt(event.getX());
    model
        .textsProperty()
        .get()
        .ifPresent(texts ->
            tip.setText(
                row < 0 ? Words.get("overview.name") : spoken(texts, row, reportAt(event.getY()))));
  }

  private double em() {
    return ruler.getFont().getSize();
  }

  private double left() {
    return snappedLeftInset() + NAME_EMS * em();
  }

  private double markWidth(int rows) {
    return Math.max(0, getWidth() - left() - snappedRightInset()) / rows;
  }

  private int rowAt(double x) {
    int rows = model.textsProperty().get().map(RowTexts::size).orElse(0);
    int row = rows == 0 ? -1 : (int) Math.floor((x - left()) / markWidth(rows));
    return row < rows ? row : -1;
  }

  private int reportAt(double y) {
    double line = (LINE_EMS + GAP_EMS) * em();
    return Math.clamp((int) ((y - snappedTopInset()) / line), 0, Math.max(0, names.size() - 1));
  }

  @Override
  protected double computePrefHeight(double width) {
    double lines = names.size() * step() + JUDGED_EMS * em();
    return snappedTopInset() + Math.ceil(lines) + snappedBottomInset();
  }

  private double step() {
    return (LINE_EMS + GAP_EMS) * em();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    model
        .textsProperty()
        .get()
        .ifPresent(texts -> {
          if (stale || drawnWidth != getWidth()) {
            stale = false;
            drawnWidth = getWidth();
            draw(texts);
          }
          outline(markWidth(Math.max(1, texts.size())));
        });
  }

  private void draw(RowTexts texts) {
    Map<Path, List<PathElement>> drawn = new HashMap<>();
    bright.values().forEach(path -> drawn.put(path, new ArrayList<>()));
    pale.values().forEach(path -> drawn.put(path, new ArrayList<>()));
    drawn.put(judged, new ArrayList<>());
    OverviewBins bins = new OverviewBins(texts, model.rows(), markWidth(1));
    double high = Math.round(LINE_EMS * em());
    for (int report = 0; report < names.size(); report++) {
      double y = Math.round(snappedTopInset() + report * step());
      Label name = names.get(report);
      double nameHigh = name.prefHeight(-1);
      name.resizeRelocate(
          snappedLeftInset(), y + (high - nameHigh) / 2, (NAME_EMS - 1) * em(), nameHigh);
      int from = 0;
      for (int bin = 1; bin <= bins.size(); bin++) {
        if (bin == bins.size() || bins.gap() > 0 || !bins.alike(from, bin, report)) {
          Path path =
              Objects.requireNonNull(
                  (bins.shown(from) ? bright : pale).get(bins.shape(from, report)));
          double width = (bin - from) * bins.width() - bins.gap();
          on(drawn, path)
              .addAll(bins.shape(from, report).at(left() + from * bins.width(), y, width, high));
          from = bin;
        }
      }
    }
    double y = Math.round(snappedTopInset() + names.size() * step());
    for (int bin = 0; bin < bins.size(); bin++) {
      if (bins.judged(bin)) {
        on(drawn, judged)
            .addAll(
                OverviewShape.SAME.at(
                    left() + bin * bins.width(), y, bins.width() - bins.gap(), em() / 5));
      }
    }
    drawn.forEach((path, elements) -> path.getElements().setAll(elements));
  }

  private static List<PathElement> on(Map<Path, List<PathElement>> drawn, Path path) {
    return Objects.requireNonNull(drawn.get(path));
  }

  private void outline(double width) {
    int row = model.rowProperty().get();
    here.setVisible(row >= 0);
    here.setX(left() + row * width - 2);
    here.setY(snappedTopInset() - 3);
    here.setWidth(Math.max(4, width + 2));
    here.setHeight(names.size() * step() + 2);
  }
}
