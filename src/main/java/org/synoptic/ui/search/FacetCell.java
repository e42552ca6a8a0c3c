package org.synoptic.ui.search;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.search.FacetField;
import org.synoptic.ui.kit.Words;

/** A line of the pane that narrows: a value with its count, a tick when the query has it. */
final class FacetCell extends ListCell<FacetLine> {

  FacetCell() {
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable FacetLine item, boolean empty) {
    super.updateItem(item, empty);
    setText(null);
    setGraphic(null);
    setAccessibleText("");
    if (!empty && item != null) {
      fill(item);
    }
  }

  private void fill(FacetLine item) {
    switch (item) {
      case FacetLine.Head head -> {
        Label name =
            new Label(Words.get("search.facet." + head.field().name().toLowerCase(Locale.ROOT)));
        name.getStyleClass().addAll("semibold", "small", "facet-head");
        setGraphic(name);
        setAccessibleText(name.getText());
      }
      case FacetLine.Value value -> value(value);
      case FacetLine.More more -> {
        Label words = new Label(Words.get("search.facet.more", more.count()));
        words.getStyleClass().addAll("muted", "small");
        setGraphic(words);
        setAccessibleText(words.getText());
      }
    }
  }

  private void value(FacetLine.Value value) {
    String shown = shown(value);
    Label name = new Label((value.chosen() ? "✓ " : "") + shown);
    name.setMinWidth(0);
    if (value.chosen()) {
      name.getStyleClass().add("semibold");
    }
    Label count = new Label(Long.toString(value.value().count()));
    count.getStyleClass().addAll("muted", "small");
    count.setMinWidth(USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox line = new HBox(name, space, count);
    line.setAlignment(Pos.CENTER_LEFT);
    setGraphic(line);
    setAccessibleText(
        Words.get("search.facet.spoken", shown, value.value().count(), value.chosen() ? 1 : 0));
  }

  /** The kinds of documents have words of the reader's language; all else is from the documents. */
  private static String shown(FacetLine.Value value) {
    String told = value.value().value();
    return value.field() == FacetField.KIND ? Words.get("kind." + told) : told;
  }
}
