package org.synoptic.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Boxes side by side under one another's columns; all are as high as the highest. */
final class RowPane extends Region {

  private final ColumnWidths widths;
  private final List<Region> boxes;

  RowPane(ColumnWidths widths, List<? extends Region> boxes) {
    this.widths = widths;
    this.boxes = new ArrayList<>(boxes);
    getStyleClass().add("row-pane");
    getChildren().setAll(boxes);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return widths.least();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    double[] each = widths.of(width < 0 ? widths.least() : width);
    double height = 0;
    for (int i = 0; i < boxes.size(); i++) {
      height = Math.max(height, boxes.get(i).prefHeight(each[i]));
    }
    return Math.ceil(height);
  }

  @Override
  protected void layoutChildren() {
    double[] each = widths.of(getWidth());
    double x = 0;
    for (int i = 0; i < boxes.size(); i++) {
      boxes.get(i).resizeRelocate(x, 0, each[i], getHeight());
      x += each[i];
    }
  }
}
