package org.synoptic.ui.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.synoptic.model.Span;
import org.synoptic.model.search.Order;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Buttons;
import org.synoptic.ui.kit.Mark;
import org.synoptic.ui.kit.MarkedText;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Tip;
import org.synoptic.ui.kit.Words;

/** The query, its switches, and what is known about it. */
final class QueryBar extends VBox {

  private static final double NANOS = 1e6;

  private final TextField field = new TextField();
  private final Label status = new Label();
  private final Button meant;
  private final HBox problem = new HBox();
  private final SearchModel model;

  /**
   * A bar.
   *
   * @param modes by words, meaning or both
   * @param ways how to look at what is found
   * @param takeMeant asks what was meant instead
   * @param down goes to what was found
   */
  QueryBar(SearchModel model, Node modes, Node ways, Action takeMeant, Runnable down) {
    this.model = model;
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
    HBox line = new HBox(field);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("query-line");
    status.setId("search-status");
    status.getStyleClass().addAll("muted", "small");
    status.setWrapText(true);
    meant = Buttons.of(takeMeant);
    meant.setId("search-meant");
    meant.setGraphic(null);
    meant.getStyleClass().setAll("query-link");
    problem.setId("search-problem");
    problem.getStyleClass().add("query-problem");
    problem.setAlignment(Pos.CENTER_LEFT);
    FlowPane under = new FlowPane(ways, modes, status, meant);
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
    Optional<String> other = model.meant();
    meant.setText(other.map(query -> Words.get("search.meant", query)).orElse(""));
    Spoken.name(meant, meant.getText());
    meant.setVisible(other.isPresent());
    meant.setManaged(other.isPresent());
    problem.setVisible(!problem.getChildren().isEmpty());
    problem.setManaged(problem.isVisible());
  }

  /** How many there are; how long it took is of use to few, and is in the tip. */
  private void found(SearchModel.Answer.Found found) {
    StringJoiner words = new StringJoiner(" · ");
    words.add(Words.get("search.found", found.page().total()));
    Order order = model.orderProperty().get();
    if (order != Order.RELEVANCE) {
      words.add(Words.get("search.list." + order.name().toLowerCase(Locale.ROOT)));
    }
    found.page().note().ifPresent(words::add);
    if (found.index().building()) {
      words.add(Words.get("search.building"));
    }
    found.index().problem().ifPresent(words::add);
    status.setText(words.toString());
    Tip.set(status, Words.get("search.took", found.page().nanos() / NANOS));
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
