package org.synoptic.ui.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.synoptic.ui.coverage.Matrix.Cell;
import org.synoptic.ui.coverage.Matrix.Line;
import org.synoptic.ui.kit.FewLines;

/** One clause of the matrix: its name and a tile for each column. */
final class MatrixRow extends HBox {

  private static final double INDENT = 14;

  private final List<Region> tiles = new ArrayList<>();

  MatrixRow(Line line) {
    getStyleClass().add("matrix-row");
    Label number = new Label(line.number());
    number.getStyleClass().add("clause-number");
    number.setMinWidth(USE_PREF_SIZE);
    Label words = new Label(line.name());
    words.setWrapText(true);
    HBox name = new HBox(number, words);
    name.getStyleClass().add("clause-name");
    name.setTranslateX(INDENT * line.depth());
    getChildren().add(name);
    for (Cell cell : line.cells()) {
      Region tile = tile(cell);
      tiles.add(tile);
      getChildren().add(tile);
    }
  }

  /** The heads of the columns. */
  static HBox head(List<String> columns) {
    HBox head = new HBox();
    head.getStyleClass().addAll("matrix-row", "matrix-head");
    Region corner = new Region();
    corner.getStyleClass().add("clause-name");
    head.getChildren().add(corner);
    for (String column : columns) {
      Label name = new FewLines(column, 2);
      name.getStyleClass().add("report-name");
      head.getChildren().add(name);
    }
    return head;
  }

  private static Region tile(Cell cell) {
    Label glyph = new Label(cell.state().glyph());
    glyph.getStyleClass().add("tile-glyph");
    Label place = new Label(CoverageViewModel.caption(cell));
    place.getStyleClass().add("tile-place");
    VBox tile = place.getText().isEmpty() ? new VBox(glyph) : new VBox(glyph, place);
    tile.getStyleClass().addAll("tile", "tile-" + cell.state().name().toLowerCase(Locale.ROOT));
    return tile;
  }

  /** The tiles in the order of the columns. */
  List<Region> tiles() {
    return tiles;
  }
}
