package org.synoptic.ui.library;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;
import org.synoptic.app.Entry;
import org.synoptic.model.DocumentKind;
import org.synoptic.ui.kit.Tip;
import org.synoptic.ui.kit.Words;

/** The columns of the table of documents. */
final class Columns {

  /** Name of the property of a column that says how many letters it is meant for. */
  static final String LETTERS = "letters";

  /** Id of the column that gets what the others leave. */
  static final String WIDEST = "column-headline";

  private Columns() {}

  static List<TableColumn<Entry, ?>> all() {
    return List.of(
        text("outlet", 15, Columns::outlet),
        text("headline", 17, entry -> entry.metadata().title()),
        text("date", 12, entry -> entry.metadata().day().orElse("")),
        text("author", 11, entry -> String.join(", ", entry.metadata().authors())),
        text("language", 6, entry -> entry.metadata().language().orElse("")),
        number("words", 6, Entry::words),
        number("claims", 6, entry -> entry.claims().orElse(-1)),
        text("policies", 10, entry -> String.join(", ", entry.policies())),
        text("copies", 7, Columns::copies),
        text("tags", 6, entry -> String.join(", ", entry.tags())),
        text("problems", 8, Columns::problems));
  }

  /** Columns that are empty for most libraries are there only when there is something in them. */
  static void show(List<TableColumn<Entry, ?>> columns, List<Entry> entries) {
    for (TableColumn<Entry, ?> column : columns) {
      switch (column.getId()) {
        case "column-tags" ->
            column.setVisible(entries.stream().anyMatch(one -> !one.tags().isEmpty()));
        case "column-copies" ->
            column.setVisible(entries.stream().anyMatch(one -> one.origin().size() > 1));
        case "column-problems" ->
            column.setVisible(entries.stream().anyMatch(one -> !problems(one).isEmpty()));
        default -> column.setVisible(true);
      }
    }
  }

  private static String outlet(Entry entry) {
    String kind = entry.kind() == DocumentKind.POLICY ? "§ " + Words.get("kind.policy") : "";
    return entry.metadata().outlet().orElse(kind);
  }

  private static String copies(Entry entry) {
    int size = entry.origin().size();
    return size > 1 ? Words.get("library.copies", size) : "";
  }

  private static String problems(Entry entry) {
    int count = entry.warnings().size() + entry.doubts().size();
    return count == 0 ? "" : "! " + count;
  }

  private static TableColumn<Entry, String> text(
      String name, int letters, Function<Entry, String> value) {
    TableColumn<Entry, String> column = new TableColumn<>(Words.get("library.column." + name));
    column.setId("column-" + name);
    column.getProperties().put(LETTERS, Math.max(letters, column.getText().length() + 1));
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
    column.setCellFactory(all -> new Cell<>(name, Function.identity()));
    column.setComparator(Comparator.comparing(String::toString, String.CASE_INSENSITIVE_ORDER));
    return column;
  }

  /** A column of numbers; -1 stands for a number that is not known yet. */
  private static TableColumn<Entry, Integer> number(
      String name, int letters, Function<Entry, Integer> value) {
    TableColumn<Entry, Integer> column = new TableColumn<>(Words.get("library.column." + name));
    column.setId("column-" + name);
    column.getProperties().put(LETTERS, Math.max(letters, column.getText().length() + 1));
    column.getStyleClass().add("number");
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
    column.setCellFactory(all -> {
      Cell<Integer> cell = new Cell<>(name, count -> count < 0 ? "–" : Words.get("number", count));
      cell.setAlignment(Pos.CENTER_RIGHT);
      return cell;
    });
    return column;
  }

  /** A cell that speaks the name of its column and tells its whole text when that is cut off. */
  private static final class Cell<T> extends TableCell<Entry, T> {

    private final String name;
    private final Function<T, String> words;

    Cell(String name, Function<T, String> words) {
      this.name = name;
      this.words = words;
      getStyleClass().add("column-" + name);
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
      super.updateItem(item, empty);
      String text = empty || item == null ? "" : words.apply(item);
      setText(text);
      Tip.set(this, text);
      setAccessibleText(
          Words.get("library.column." + name)
              + ": "
              + (text.isEmpty() ? Words.get("library.nothing") : text));
    }
  }
}
