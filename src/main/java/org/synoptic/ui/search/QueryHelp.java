package org.synoptic.ui.search;

import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Theme;
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
    // In the help of the window there is no other part of this screen.
    getStylesheets().add(Theme.sheet(SearchScreen.class, "search.css"));
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

  /** A box, not a button: a button does not learn its width before its wrapped words. */
  private VBox line(Example example) {
    Label typed = new Label(example.query());
    typed.getStyleClass().add("query-example");
    typed.setWrapText(true);
    String finds = Words.get("query.finds", Words.get(example.meaning()), example.found());
    Label meaning = new Label(finds);
    meaning.setWrapText(true);
    meaning.getStyleClass().addAll("muted", "small");
    VBox line = new VBox(typed, meaning);
    line.getStyleClass().add("query-line-button");
    line.setFocusTraversable(true);
    line.setAccessibleRole(AccessibleRole.BUTTON);
    Spoken.name(line, example.query() + ". " + finds);
    line.setOnMouseClicked(event -> run.accept(example.query()));
    line.setOnKeyPressed(event -> pressed(event, line, example));
    return line;
  }

  private void pressed(KeyEvent event, VBox line, Example example) {
    switch (event.getCode()) {
      case ENTER, SPACE -> run.accept(example.query());
      case DOWN -> go(line, 1);
      case UP -> go(line, -1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void go(VBox from, int by) {
    int to = lines.getChildren().indexOf(from) + by;
    if (to >= 0 && to < lines.getChildren().size()) {
      lines.getChildren().get(to).requestFocus();
    }
  }
}
