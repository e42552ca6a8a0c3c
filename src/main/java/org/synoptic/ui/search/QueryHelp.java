package org.synoptic.ui.search;

import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Words;

/** The query language by examples that find something in the open library; each runs on Enter. */
final class QueryHelp extends VBox {

  private final ObservableList<Example> examples;
  private final Consumer<String> run;
  private final VBox lines = new VBox();
  // A field: the list holds it weakly, so that a closed help goes.
  private final InvalidationListener again = change -> show();

  /**
   * A help.
   *
   * @param run gets the query of an example that was chosen
   */
  QueryHelp(ObservableList<Example> examples, Consumer<String> run) {
    this.examples = examples;
    this.run = run;
    getStyleClass().add("query-help");
    Label heading = new Label(Words.get("query.title"));
    heading.getStyleClass().add("semibold");
    Label hint = new Label(Words.get("query.hint"));
    hint.getStyleClass().addAll("muted", "small");
    hint.setWrapText(true);
    hint.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(heading, hint, lines);
    examples.addListener(new WeakInvalidationListener(again));
    show();
  }

  private void show() {
    lines.getChildren().setAll(examples.stream().map(this::line).toList());
  }

  private Button line(Example example) {
    Label typed = new Label(example.query());
    typed.getStyleClass().add("query-example");
    typed.setWrapText(true);
    String finds = Words.get("query.finds", Words.get(example.meaning()), example.found());
    Label meaning = new Label(finds);
    meaning.setWrapText(true);
    meaning.getStyleClass().addAll("muted", "small");
    VBox both = new VBox(typed, meaning);
    both.setMouseTransparent(true);
    Button line = new Button();
    line.setGraphic(both);
    line.getStyleClass().setAll("query-line-button");
    line.setMaxWidth(Double.MAX_VALUE);
    line.setMinHeight(USE_PREF_SIZE);
    Spoken.name(line, example.query() + ". " + finds);
    line.setOnAction(event -> run.accept(example.query()));
    line.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        event.consume();
        line.fire();
      }
    });
    return line;
  }
}
