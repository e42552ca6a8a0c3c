package org.synoptic.ui.search;

import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.synoptic.model.Span;
import org.synoptic.ui.kit.Chip;
import org.synoptic.ui.kit.Mark;
import org.synoptic.ui.kit.MarkedText;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Words;

/** The query, its switches, and what is known about it. */
final class QueryBar extends VBox {

  private static final double NANOS = 1e6;

  private final TextField field = new TextField();
  private final Label status = new Label();
  private final HBox problem = new HBox();

  QueryBar(SearchModel model, WayBar ways, Runnable down) {
    getStyleClass().add("query-bar");
    field.setPromptText(Words.get("search.field"));
    field.setId("search-field");
    Spoken.name(field, Words.get("search.field"), Words.get("search.field.help"));
    field.textProperty().bindBidirectional(model.queryProperty());
    field.setOnAction(event -> down.run());
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DOWN) {
            event.consume();
            down.run();
          }
        });
    HBox.setHgrow(field, Priority.ALWAYS);
    ToggleButton meaning =
        Chip.toggle(Words.get("search.meaning"), Words.get("search.meaning.help"));
    meaning.selectedProperty().bindBidirectional(model.meaningProperty());
    HBox line = new HBox(field, meaning);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("query-line");
    status.setId("search-status");
    status.getStyleClass().addAll("muted", "small");
    problem.setId("search-problem");
    problem.getStyleClass().add("query-problem");
    problem.setAlignment(Pos.CENTER_LEFT);
    FlowPane under = new FlowPane(ways, status);
    under.getStyleClass().add("query-under");
    under.setRowValignment(VPos.CENTER);
    getChildren().addAll(line, under, problem);
    model.answerProperty().subscribe(this::show);
  }

  TextField field() {
    return field;
  }

  private void show(SearchModel.Answer answer) {
    problem.getChildren().clear();
    switch (answer) {
      case SearchModel.Answer.None none -> status.setText(Words.get("search.none"));
      case SearchModel.Answer.Found found -> found(found);
      case SearchModel.Answer.Unparsed wrong -> unparsed(wrong);
      case SearchModel.Answer.Failed failed ->
          problem.getChildren().add(message(Words.get("search.failed", failed.message())));
    }
    problem.setVisible(!problem.getChildren().isEmpty());
    problem.setManaged(problem.isVisible());
  }

  /** How many there are; how long it took is of use to few, and is in the tooltip. */
  private void found(SearchModel.Answer.Found found) {
    status.setText(Words.get("search.found", found.total()));
    status.setTooltip(new Tooltip(Words.get("search.took", found.nanos() / NANOS)));
  }

  /** The message, and the query with the place of the error marked. */
  private void unparsed(SearchModel.Answer.Unparsed wrong) {
    problem.getChildren().add(message(wrong.message()));
    String query = wrong.query();
    if (wrong.position() >= 0 && !query.isEmpty()) {
      int at = Math.min(wrong.position(), query.length() - 1);
      MarkedText marked =
          new MarkedText(query, List.of(new Mark(new Span(at, at + 1), "conflict")));
      marked.getStyleClass().add("query-wrong");
      HBox.setHgrow(marked, Priority.ALWAYS);
      problem.getChildren().add(marked);
    }
  }

  private static Label message(String text) {
    Label label = new Label("! " + text);
    label.getStyleClass().addAll("problem-text", "small");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }
}
