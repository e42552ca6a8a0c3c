package org.synoptic.ui.search;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.kit.WrappingCell;

/** A query with the name under which it is kept, or the word that it was used. */
final class QueryLineCell extends WrappingCell<QueryLine> {

  @Override
  protected void fill(QueryLine line) {
    Label query = new Label(line.query());
    query.getStyleClass().add("query-example");
    query.setWrapText(true);
    String kind =
        line.saved().map(one -> "★ " + one.name()).orElse(Words.get("search.queries.recent"));
    Label name = new Label(kind);
    name.getStyleClass().add(line.saved().isPresent() ? "semibold" : "muted");
    name.setWrapText(true);
    content(new VBox(name, query), kind + ". " + line.query());
  }
}
