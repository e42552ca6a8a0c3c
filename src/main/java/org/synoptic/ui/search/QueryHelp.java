package org.synoptic.ui.search;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.synoptic.ui.kit.Words;

/** The query language in a few lines: an example and what it finds. */
final class QueryHelp extends VBox {

  private static final List<Example> EXAMPLES =
      List.of(
          new Example("data surveillance", "query.words"),
          new Example("\"mass surveillance\"", "query.phrase"),
          new Example("backdoor* OR \"back doors\"", "query.or"),
          new Example("initiative -network", "query.not"),
          new Example("surveil*", "query.wildcard"),
          new Example("Pompeo~", "query.fuzzy"),
          new Example("\"data security\"~5", "query.near"),
          new Example("title:global outlet:reuters", "query.field"),
          new Example("speaker:wang in:quotes", "query.speaker"),
          new Example("clause:gids/7", "query.clause"),
          new Example("date:[2020-09-01 TO 2020-09-30]", "query.date"));

  /**
   * An example of a query.
   *
   * @param query what is typed
   * @param meaning key of the words that say what it finds
   */
  private record Example(String query, String meaning) {}

  QueryHelp() {
    getStyleClass().add("query-help");
    Label heading = new Label(Words.get("query.title"));
    heading.getStyleClass().add("semibold");
    getChildren().add(heading);
    for (Example example : EXAMPLES) {
      Label typed = new Label(example.query());
      typed.getStyleClass().add("query-example");
      typed.setWrapText(true);
      Label finds = new Label(Words.get(example.meaning()));
      finds.setWrapText(true);
      finds.getStyleClass().addAll("muted", "small");
      VBox both = new VBox(typed, finds);
      both.setMinHeight(USE_PREF_SIZE);
      getChildren().add(both);
    }
  }
}
