package org.synoptic.ui.search;

import java.util.Map;
import java.util.TreeMap;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.synoptic.ui.kit.Words;

/** The query language in a few lines: an example and what it finds. */
final class QueryHelp extends VBox {

  private static final Map<String, String> EXAMPLES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("1 toll barge", "query.words"),
              Map.entry("2 \"flood wall\"", "query.phrase"),
              Map.entry("3 toll OR charge", "query.or"),
              Map.entry("4 toll -road", "query.not"),
              Map.entry("5 surveil*", "query.wildcard"),
              Map.entry("6 Brandt~", "query.fuzzy"),
              Map.entry("7 \"data security\"~5", "query.near"),
              Map.entry("8 title:toll outlet:post", "query.field"),
              Map.entry("9 date:2020-09", "query.date")));

  QueryHelp() {
    getStyleClass().add("query-help");
    Label heading = new Label(Words.get("query.title"));
    heading.getStyleClass().add("semibold");
    GridPane grid = new GridPane();
    grid.getStyleClass().add("query-grid");
    EXAMPLES.forEach((example, meaning) -> {
      Label typed = new Label(example.substring(2));
      typed.getStyleClass().add("query-example");
      typed.setMinWidth(Label.USE_PREF_SIZE);
      Label finds = new Label(Words.get(meaning));
      finds.setWrapText(true);
      finds.getStyleClass().add("muted");
      grid.addRow(grid.getRowCount(), typed, finds);
    });
    getChildren().addAll(heading, grid);
  }
}
