package org.synoptic.ui.coverage;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import org.synoptic.ui.coverage.Matrix.Line;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.kit.WrappingCell;

/** A clause in the list; the tile in which the reader stands is outlined. */
final class MatrixCell extends WrappingCell<Line> {

  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

  private final CoverageViewModel model;
  private List<Region> tiles = List.of();

  MatrixCell(CoverageViewModel model) {
    this.model = model;
    getStyleClass().add("matrix-cell");
    model.columnProperty().subscribe(any -> outline());
    selectedProperty().subscribe(any -> outline());
  }

  @Override
  protected void fill(Line line) {
    MatrixRow row = new MatrixRow(line);
    tiles = row.tiles();
    for (int report = 0; report < tiles.size(); report++) {
      int column = report;
      tiles.get(report).setOnMousePressed(event -> model.columnProperty().set(column));
      tiles
          .get(report)
          .setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
              model.open();
            }
          });
    }
    content(row, spoken(line));
    outline();
  }

  /** The cell in which the reader stands, then the whole line. */
  private String spoken(Line line) {
    String all =
        IntStream.range(0, line.cells().size())
            .mapToObj(report -> model.spoken(line, report))
            .collect(Collectors.joining(". "));
    return Words.get("coverage.spoken.line", line.number(), line.name(), all);
  }

  private void outline() {
    for (int report = 0; report < tiles.size(); report++) {
      tiles
          .get(report)
          .pseudoClassStateChanged(HERE, isSelected() && report == model.columnProperty().get());
    }
  }
}
