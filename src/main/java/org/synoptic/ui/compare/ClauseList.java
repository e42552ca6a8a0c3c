package org.synoptic.ui.compare;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.kit.WrappingCell;
import org.synoptic.ui.reader.ComparisonIndex;

/** The clauses of the policies; those of the selected row stand out. */
final class ClauseList extends VBox {

  private static final PseudoClass ABOUT = PseudoClass.getPseudoClass("about");

  private final CompareViewModel model;
  private final ListView<String> list = new ListView<>();
  private final Label title = new Label();

  ClauseList(CompareViewModel model) {
    this.model = model;
    getStyleClass().add("clause-list");
    title.getStyleClass().add("section-title");
    list.getStyleClass().addAll("clauses", "edge-to-edge");
    list.setCellFactory(view -> new ClauseCell());
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            go();
            event.consume();
          }
        });
    list.setOnMouseClicked(event -> go());
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().setAll(title, list);
    model.textsProperty().subscribe(any -> refill());
    model.rowProperty().subscribe(any -> list.refresh());
  }

  private void refill() {
    Optional<ComparisonIndex> index = model.textsProperty().get().map(RowTexts::index);
    int selected = list.getSelectionModel().getSelectedIndex();
    list.getItems().setAll(index.map(ComparisonIndex::clauses).orElse(java.util.List.of()));
    list.getSelectionModel().select(selected);
    title.setText(Words.get("reading.clauses", list.getItems().size()));
    list.setAccessibleText(Words.get("reading.clauses.name"));
  }

  /** Goes to the next row about the chosen clause. */
  private void go() {
    String clause = list.getSelectionModel().getSelectedItem();
    if (clause != null) {
      model.nextAbout(clause);
    }
  }

  ListView<String> list() {
    return list;
  }

  private final class ClauseCell extends WrappingCell<String> {

    @Override
    protected void fill(String address) {
      String name =
          model.textsProperty().get().map(texts -> texts.index().longName(address)).orElse(address);
      Label label = new Label(name);
      label.setWrapText(true);
      boolean about =
          model
              .selected()
              .map(row -> row.chips().stream().anyMatch(chip -> chip.address().equals(address)))
              .orElse(false);
      pseudoClassStateChanged(ABOUT, about);
      content(label, Words.get(about ? "reading.clause.about" : "reading.clause", name));
    }
  }
}
