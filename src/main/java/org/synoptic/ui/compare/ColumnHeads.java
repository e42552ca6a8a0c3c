package org.synoptic.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.synoptic.model.Document;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Tip;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.reader.ComparisonIndex;
import org.synoptic.ui.reader.Signs;

/** The heads of the columns; the edges between them can be dragged. */
final class ColumnHeads extends Region {

  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
  private static final double GRIP = 8;

  private final CompareViewModel model;
  private final ColumnWidths widths;
  private final List<Region> heads = new ArrayList<>();
  private final List<Region> grips = new ArrayList<>();

  ColumnHeads(CompareViewModel model, ColumnWidths widths) {
    this.model = model;
    this.widths = widths;
    getStyleClass().add("column-heads");
    widths.versionProperty().subscribe(any -> requestLayout());
    widths.rowWidthProperty().subscribe(any -> requestLayout());
    model.columnProperty().subscribe(any -> outline());
  }

  /** Shows the heads of another comparison. */
  void show(ComparisonIndex index) {
    heads.clear();
    grips.clear();
    heads.add(plain(Words.get("compare.head.rows", index.comparison().rows().size())));
    for (int report = 0; report < model.columns(); report++) {
      heads.add(head(model.desk(), index.report(report), report));
      if (report + 1 < model.columns()) {
        grips.add(grip(report));
      }
    }
    heads.add(plain(Words.get("compare.head.clause")));
    getChildren().setAll(heads);
    getChildren().addAll(grips);
    outline();
  }

  private static Region plain(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("head-name");
    VBox box = new VBox(label);
    box.getStyleClass().add("head-box");
    return box;
  }

  /** The head of a report: letter, name, and what is known about it. */
  static Region head(Desk desk, Document report, int number) {
    Label letter = new Label(Signs.letter(number));
    letter.getStyleClass().add("head-letter");
    Label name = new Label(report.label());
    name.getStyleClass().add("head-name");
    Label about = new Label(about(desk, report));
    about.getStyleClass().add("head-about");
    String whole = report.label() + "\n" + about.getText();
    Tip.set(name, whole);
    Tip.set(about, whole);
    HBox line = new HBox(letter, name);
    line.getStyleClass().add("head-line");
    VBox box = new VBox(line, about);
    box.getStyleClass().add("head-box");
    return box;
  }

  /** Authors, day and number of words, as far as they are known. */
  static String about(Desk desk, Document report) {
    List<String> parts = new ArrayList<>();
    if (!report.metadata().authors().isEmpty()) {
      parts.add(String.join(", ", report.metadata().authors()));
    }
    report.metadata().day().ifPresent(parts::add);
    desk.words(report.id()).ifPresent(words -> parts.add(Words.get("compare.words", words)));
    return String.join(" · ", parts);
  }

  private Region grip(int report) {
    Region grip = new Region();
    grip.getStyleClass().add("grip");
    double[] last = new double[1];
    grip.setOnMousePressed(event -> last[0] = event.getSceneX());
    grip.setOnMouseDragged(event -> {
      widths.widen(report, (event.getSceneX() - last[0]) / Math.max(1, getWidth()));
      last[0] = event.getSceneX();
    });
    return grip;
  }

  private void outline() {
    for (int i = 1; i < heads.size() - 1; i++) {
      heads.get(i).pseudoClassStateChanged(HERE, i - 1 == model.columnProperty().get());
    }
  }

  private double[] each() {
    double row = widths.rowWidthProperty().get();
    return widths.of(row > 0 ? Math.min(row, getWidth()) : getWidth());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return heads.stream().mapToDouble(head -> head.prefHeight(-1)).max().orElse(0);
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
    double[] each = each();
    double x = 0;
    for (int i = 0; i < heads.size(); i++) {
      boolean last = i == heads.size() - 1;
      heads.get(i).resizeRelocate(x, 0, last ? getWidth() - x : each[i], getHeight());
      x += each[i];
      if (i >= 1 && i <= grips.size()) {
        grips.get(i - 1).resizeRelocate(x - GRIP / 2, 0, GRIP, getHeight());
      }
    }
  }
}
