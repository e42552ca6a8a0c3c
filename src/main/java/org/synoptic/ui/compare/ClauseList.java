package org.synoptic.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.synoptic.ui.kit.FewLines;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.kit.WrappingCell;
import org.synoptic.ui.reader.ComparisonIndex;

/**
 * The headings of the policies, the points of the chosen one below it; what the selected row is
 * about stands out.
 */
final class ClauseList extends VBox {

  private static final PseudoClass ABOUT = PseudoClass.getPseudoClass("about");

  private final CompareViewModel model;
  private final ListView<String> list = new ListView<>();
  private final Label title = new Label();
  private Optional<String> open = Optional.empty();
  private boolean filling;

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
    list.getSelectionModel().selectedItemProperty().subscribe(this::picked);
    model.textsProperty().subscribe(any -> refill());
    model.rowProperty().subscribe(any -> list.refresh());
  }

  /** Shows the points of the heading that was chosen; in the list's next turn, not within this. */
  private void picked(@Nullable String address) {
    if (!filling && address != null) {
      open = Optional.of(address);
      model.desk().worker().show(this::refill);
    }
  }

  private void refill() {
    Optional<ComparisonIndex> index = model.textsProperty().get().map(RowTexts::index);
    List<String> wanted = index.map(all -> all.headings(open)).orElse(List.of());
    if (!list.getItems().equals(wanted)) {
      filling = true;
      list.getItems().setAll(wanted);
      list.getSelectionModel().clearSelection();
      open.filter(wanted::contains).ifPresent(list.getSelectionModel()::select);
      filling = false;
    }
    long count = wanted.stream().filter(one -> !point(one)).count();
    title.setText(Words.get("reading.clauses", count));
    list.setAccessibleText(Words.get("reading.clauses.name"));
  }

  /** Whether a clause stands below another one. */
  private static boolean point(String address) {
    return address.indexOf('/') != address.lastIndexOf('/');
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

  /** Whether a row about one clause is about another: itself, or a heading above it. */
  private static boolean about(String chip, String address) {
    return chip.equals(address) || chip.startsWith(address + "/");
  }

  private final class ClauseCell extends WrappingCell<String> {

    @Override
    protected void fill(String address) {
      String name =
          model.textsProperty().get().map(texts -> texts.index().longName(address)).orElse(address);
      boolean point = point(address);
      Label label = new FewLines(name, point ? 3 : 2);
      label.getStyleClass().add(point ? "clause-point" : "clause-heading");
      boolean about =
          model
              .selected()
              .map(row -> row.chips().stream().anyMatch(chip -> about(chip.address(), address)))
              .orElse(false);
      pseudoClassStateChanged(ABOUT, about);
      content(label, Words.get(about ? "reading.clause.about" : "reading.clause", name));
    }
  }
}
