package org.synoptic.ui.compare;

import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Drags what a report says, or a whole row by its sign, onto another row. */
final class RowDrag {

  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

  private final Rearranging rearranging;
  private int row = -1;
  private int report = -1;

  RowDrag(Rearranging rearranging) {
    this.rearranging = rearranging;
  }

  /** Lets a cell be dragged and take what is dragged onto it. */
  void install(RowCell cell) {
    cell.setOnDragDetected(event -> start(cell, event));
    cell.setOnMouseDragEntered(event -> target(cell, row >= 0 && row != number(cell)));
    cell.setOnMouseDragExited(event -> target(cell, false));
    cell.setOnMouseDragReleased(event -> drop(cell));
    cell.setOnMouseReleased(event -> cell.setCursor(Cursor.DEFAULT));
  }

  private void start(RowCell cell, MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && cell.getItem() != null) {
      row = cell.getItem();
      report = cell.columnAt(event.getX());
      cell.startFullDrag();
      cell.setCursor(Cursor.CLOSED_HAND);
    }
  }

  private void drop(RowCell cell) {
    target(cell, false);
    int from = row;
    row = -1;
    if (from >= 0 && cell.getItem() != null) {
      if (report < 0) {
        rearranging.join(from, cell.getItem());
      } else {
        rearranging.move(from, report, cell.getItem());
      }
    }
  }

  private static int number(RowCell cell) {
    return cell.getItem() == null ? -1 : cell.getItem();
  }

  private static void target(RowCell cell, boolean on) {
    cell.pseudoClassStateChanged(TARGET, on);
  }
}
