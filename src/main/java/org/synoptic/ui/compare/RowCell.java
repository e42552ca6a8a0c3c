package org.synoptic.ui.compare;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import org.synoptic.ui.kit.WrappingCell;

/** A row of the list; the cell in which the reader stands is outlined. */
final class RowCell extends WrappingCell<Integer> {

  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

  private final CompareViewModel model;
  private final RowNodes nodes;
  private List<Region> boxes = List.of();

  RowCell(CompareViewModel model, RowNodes nodes, RowDrag drag) {
    this.model = model;
    this.nodes = nodes;
    getStyleClass().add("row-cell");
    model.columnProperty().subscribe(any -> outline());
    selectedProperty().subscribe(any -> outline());
    setOnMousePressed(event -> stand(event.getX()));
    drag.install(this);
  }

  @Override
  protected void fill(Integer number) {
    model
        .textsProperty()
        .get()
        .filter(texts -> number < texts.size())
        .map(texts -> texts.row(number))
        .ifPresent(this::show);
  }

  private void show(RowText row) {
    RowNodes.Nodes made = nodes.of(row, model.columns());
    boxes = made.boxes();
    content(made.pane(), row.spoken());
    outline();
  }

  private void outline() {
    for (int i = 1; i < boxes.size() - 1; i++) {
      boxes
          .get(i)
          .pseudoClassStateChanged(HERE, isSelected() && i - 1 == model.columnProperty().get());
    }
  }

  private void stand(double x) {
    int column = columnAt(x);
    if (column >= 0) {
      model.columnProperty().set(column);
    }
  }

  /** The number of the report whose cell is at a place, or -1. */
  int columnAt(double x) {
    for (int i = 1; i < boxes.size() - 1; i++) {
      Region box = boxes.get(i);
      if (box.getLayoutX() <= x && x < box.getLayoutX() + box.getWidth()) {
        return i - 1;
      }
    }
    return -1;
  }
}
