package org.synoptic.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Sheet;
import org.synoptic.ui.kit.SheetPane;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Theme;
import org.synoptic.ui.kit.Words;

/** Queries that are kept and queries that were used, to run one again; and keeping one. */
final class QueriesSheet {

  private final Desk desk;
  private final QueryMemory memory;
  private final Consumer<String> run;
  private final Runnable runAll;

  /**
   * Sheets over a desk.
   *
   * @param run gets the query that was chosen
   * @param runAll runs all queries that are kept at once
   */
  QueriesSheet(Desk desk, QueryMemory memory, Consumer<String> run, Runnable runAll) {
    this.desk = desk;
    this.memory = memory;
    this.run = run;
    this.runAll = runAll;
  }

  /** Opens the list. */
  void open() {
    ListView<QueryLine> list = new ListView<>();
    list.setId("queries");
    list.getStyleClass().add("edge-to-edge");
    list.setCellFactory(view -> new QueryLineCell());
    list.setPlaceholder(new Label(Words.get("search.queries.none")));
    Spoken.name(list, Words.get("search.queries"));
    list.getItems().setAll(lines());
    list.getSelectionModel().selectFirst();
    InvalidationListener again = change -> fill(list);
    List<Action> actions =
        List.of(
            Action.of(
                "action.queries.run", Feather.SEARCH, "Enter", () -> chosen(list, this::take)),
            Action.of("action.queries.drop", Feather.X, "Delete", () -> chosen(list, this::drop)),
            Action.of("action.queries.all", Feather.LAYERS, "A", this::all));
    memory.saved().addListener(again);
    memory.recent().addListener(again);
    list.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        chosen(list, this::take);
      }
    });
    lay(Words.get("search.queries"), list, list, actions);
  }

  /** Opens the question under which name a query is to be kept. */
  void save(String query) {
    TextField name = new TextField(query);
    name.setId("query-name");
    name.setPromptText(Words.get("search.save.name"));
    Spoken.name(name, Words.get("search.save.name"));
    Label words = new Label(query);
    words.getStyleClass().add("query-example");
    words.setWrapText(true);
    Runnable keep =
        () -> {
          memory.save(name.getText(), query);
          desk.sheetProperty().set(Optional.empty());
        };
    name.setOnAction(event -> keep.run());
    lay(
        Words.get("search.save"),
        new VBox(words, name),
        name,
        List.of(Action.of("action.query.keep", Feather.CHECK, "Shortcut+Enter", keep)));
    name.selectAll();
  }

  private void lay(String title, Node content, Node focus, List<Action> actions) {
    SheetPane pane = new SheetPane(title, content, actions);
    pane.getStylesheets().add(Theme.sheet(SearchScreen.class, "search.css"));
    pane.getStyleClass().add("sheet-narrow");
    desk.sheetProperty().set(Optional.of(new Sheet(pane, focus, actions)));
  }

  private List<QueryLine> lines() {
    List<QueryLine> lines = new ArrayList<>();
    memory.saved().forEach(one -> lines.add(new QueryLine(Optional.of(one), one.query())));
    memory.recent().forEach(one -> lines.add(new QueryLine(Optional.empty(), one)));
    return lines;
  }

  /** Shows what is known now; where a line was removed, the next is chosen. */
  private void fill(ListView<QueryLine> list) {
    int chosen = list.getSelectionModel().getSelectedIndex();
    list.getItems().setAll(lines());
    list.getSelectionModel().clearAndSelect(Math.min(chosen, list.getItems().size() - 1));
  }

  private static void chosen(ListView<QueryLine> list, Consumer<QueryLine> what) {
    Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(what);
  }

  private void take(QueryLine line) {
    desk.sheetProperty().set(Optional.empty());
    run.accept(line.query());
  }

  private void drop(QueryLine line) {
    line.saved().ifPresentOrElse(memory::drop, () -> memory.forget(line.query()));
  }

  private void all() {
    desk.sheetProperty().set(Optional.empty());
    runAll.run();
  }
}
