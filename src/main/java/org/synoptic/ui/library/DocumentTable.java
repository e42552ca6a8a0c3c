package org.synoptic.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import org.synoptic.app.Entry;
import org.synoptic.model.DocumentKind;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Words;

/** The table of documents, with what is selected in it. */
final class DocumentTable implements DoubtModel.Host {

  private final LibraryModel model;
  private final TableView<Entry> table = new TableView<>();
  private Optional<String> wanted = Optional.empty();
  private final Consumer<Entry> corrected;

  /**
   * A table.
   *
   * @param font the type in which it is set
   * @param chosen gets what is selected whenever it changes
   * @param corrected what to do when a document's metadata was corrected
   */
  DocumentTable(
      LibraryModel model,
      ObservableValue<Font> font,
      Consumer<List<Entry>> chosen,
      Consumer<Entry> corrected) {
    this.model = model;
    this.corrected = corrected;
    SortedList<Entry> sorted = new SortedList<>(model.shown());
    sorted.comparatorProperty().bind(table.comparatorProperty());
    table.setItems(sorted);
    table.setId("library-table");
    table.getColumns().setAll(Columns.all());
    new ColumnFit(table, font);
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.getStyleClass().addAll("edge-to-edge", "dense");
    table.setPlaceholder(new Label(Words.get("library.none")));
    table
        .getSelectionModel()
        .getSelectedItems()
        .addListener(
            (InvalidationListener)
                change -> {
                  model.choose(selected());
                  chosen.accept(selected());
                });
    Spoken.name(table, Words.get("library.table"), Words.get("library.table.help"));
  }

  TableView<Entry> node() {
    return table;
  }

  ObservableList<Entry> selection() {
    return table.getSelectionModel().getSelectedItems();
  }

  List<Entry> selected() {
    // While entries are replaced, the selection can hold places without one.
    return new ArrayList<>(selection().stream().filter(model.entries()::contains).toList());
  }

  long reports() {
    return selected().stream().filter(entry -> entry.kind() == DocumentKind.REPORT).count();
  }

  /** Selects a document as soon as it is shown. */
  void restore(String document) {
    wanted = Optional.of(document);
    restore();
  }

  /** Selects again what was selected, or else the first. */
  void restore() {
    if (wanted.isPresent() && !table.getItems().isEmpty()) {
      wanted.ifPresent(this::go);
      wanted = Optional.empty();
    }
    if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
      List<String> chosen = model.chosen();
      table.getItems().stream()
          .filter(entry -> chosen.contains(entry.id()))
          .forEach(table.getSelectionModel()::select);
      if (table.getSelectionModel().isEmpty()) {
        table.getSelectionModel().selectFirst();
      }
    }
    Columns.show(table.getColumns(), model.entries());
  }

  /** Selects one document and brings it into view; does nothing when it is not shown. */
  void go(String document) {
    for (int i = 0; i < table.getItems().size(); i++) {
      if (table.getItems().get(i).id().equals(document)) {
        select(i);
        return;
      }
    }
  }

  private void select(int at) {
    table.getSelectionModel().clearAndSelect(at);
    table.getFocusModel().focus(at);
    table.scrollTo(Math.max(0, at - 2));
  }

  @Override
  public void corrected(Entry now) {
    corrected.accept(now);
  }

  @Override
  public void onward() {
    int size = table.getItems().size();
    int from = table.getSelectionModel().getSelectedIndex();
    for (int i = 1; i <= size; i++) {
      int at = Math.floorMod(from + i, size);
      if (!table.getItems().get(at).doubts().isEmpty()) {
        select(at);
        return;
      }
    }
  }

  @Override
  public void back(String document) {
    go(document);
  }
}
