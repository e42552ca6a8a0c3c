package org.synoptic.ui.library;

import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;

/**
 * Keeps the columns as wide as their letters need at any size of the text, and gives what is left
 * to the widest of them.
 */
final class ColumnFit {

  private static final double LETTER = 0.51;
  private static final double PADDING = 1.3;
  private static final double SCROLL_BAR = 16;

  private final TableView<?> table;
  private final ObservableValue<Font> font;

  /**
   * Fits a table from now on.
   *
   * @param font the type in which the table is set
   */
  ColumnFit(TableView<?> table, ObservableValue<Font> font) {
    this.table = table;
    this.font = font;
    table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
    font.addListener((InvalidationListener) change -> fit());
    table.widthProperty().addListener((InvalidationListener) change -> stretch());
    table.getVisibleLeafColumns().addListener((InvalidationListener) change -> stretch());
    fit();
  }

  private double width(TableColumn<?, ?> column) {
    int letters = (int) column.getProperties().getOrDefault(Columns.LETTERS, 1);
    return font.getValue().getSize() * (letters * LETTER + PADDING);
  }

  private void fit() {
    table.getColumns().forEach(column -> column.setPrefWidth(width(column)));
    stretch();
  }

  private void stretch() {
    double rest = table.getWidth() - SCROLL_BAR;
    for (TableColumn<?, ?> column : table.getVisibleLeafColumns()) {
      rest -= column.getId().equals(Columns.WIDEST) ? 0 : column.getWidth();
    }
    for (TableColumn<?, ?> column : table.getColumns()) {
      if (column.getId().equals(Columns.WIDEST)) {
        column.setPrefWidth(Math.max(width(column), rest));
      }
    }
  }
}
