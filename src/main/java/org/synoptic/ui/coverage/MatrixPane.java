package org.synoptic.ui.coverage;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.synoptic.ui.coverage.Matrix.Line;
import org.synoptic.ui.kit.Words;

/** The matrix: a virtualised list of clauses under the names of the reports. */
final class MatrixPane extends ScrollPane {

  private final CoverageViewModel model;
  private final ListView<Line> list = new ListView<>();
  private final StackPane head = new StackPane();
  private boolean following;

  MatrixPane(CoverageViewModel model) {
    this.model = model;
    getStyleClass().addAll("matrix-pane", "edge-to-edge");
    setFitToWidth(true);
    setFitToHeight(true);
    setFocusTraversable(false);
    setAccessibleText(Words.get("coverage.name"));
    list.getStyleClass().addAll("matrix-list", "edge-to-edge");
    list.setCellFactory(view -> new MatrixCell(model));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.getSelectionModel().selectedIndexProperty().subscribe(index -> picked(index.intValue()));
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox content = new VBox(head, list);
    content.getStyleClass().add("matrix");
    content.minWidthProperty().bind(head.minWidthProperty());
    setContent(content);
    model.matrixProperty().subscribe(any -> refill());
    model.lineProperty().subscribe(any -> follow());
    model.columnProperty().subscribe(any -> speak());
  }

  private void refill() {
    following = true;
    List<Line> lines = model.matrixProperty().get().map(Matrix::lines).orElse(List.of());
    list.getItems().setAll(lines);
    head.getChildren().clear();
    model
        .matrixProperty()
        .get()
        .ifPresent(matrix -> {
          var heads = MatrixRow.head(matrix.columns());
          head.getChildren().setAll(heads);
          head.minWidthProperty().bind(heads.prefWidthProperty());
        });
    following = false;
    follow();
  }

  private void pressed(KeyEvent event) {
    boolean sideways = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT;
    if (sideways && !event.isControlDown() && !event.isAltDown() && !event.isShiftDown()) {
      model.moveColumn(event.getCode() == KeyCode.RIGHT ? 1 : -1);
      event.consume();
    }
  }

  private void picked(int index) {
    if (!following && index >= 0) {
      model.lineProperty().set(index);
    }
  }

  private void follow() {
    following = true;
    int line = model.lineProperty().get();
    if (line < list.getItems().size()) {
      list.getSelectionModel().clearAndSelect(line);
      list.getFocusModel().focus(line);
    }
    following = false;
    speak();
  }

  private void speak() {
    list.setAccessibleText(
        model
            .selectedLine()
            .filter(line -> model.columnProperty().get() < line.cells().size())
            .map(line -> model.spoken(line, model.columnProperty().get()))
            .map(words -> Words.get("coverage.at", words))
            .orElse(Words.get("coverage.name")));
  }

  ListView<Line> list() {
    return list;
  }
}
