package org.synoptic.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Sheet;
import org.synoptic.ui.kit.SheetPane;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Theme;
import org.synoptic.ui.kit.Words;

/** The counts of many queries in a table. */
final class BatchSheet {

  private static final double WIDE = 16;
  private static final double NARROW = 8;
  private static final double EM = 14;

  private final Desk desk;
  private final Consumer<String> show;
  private final Consumer<BatchTable> save;

  /**
   * A sheet over a desk.
   *
   * @param show gets the query whose hits are to be shown
   * @param save writes the table to a file
   */
  BatchSheet(Desk desk, Consumer<String> show, Consumer<BatchTable> save) {
    this.desk = desk;
    this.show = show;
    this.save = save;
  }

  /** Opens the table. */
  void open(BatchTable table) {
    TableView<BatchTable.Line> view = new TableView<>();
    view.setId("batch");
    view.getStyleClass().addAll("edge-to-edge", "dense");
    view.setPlaceholder(new Label(Words.get("search.batch.none")));
    view.getColumns().add(column(Words.get("search.batch.name"), WIDE, one -> one.query().name()));
    view.getColumns()
        .add(column(Words.get("search.batch.query"), WIDE, one -> one.query().query()));
    view.getColumns()
        .add(column(Words.get("search.batch.documents"), NARROW, BatchSheet::documents));
    for (int i = 0; i < table.reports().size(); i++) {
      int report = i;
      view.getColumns()
          .add(column(table.reports().get(i), NARROW, one -> count(one.hits(), report)));
    }
    view.getItems().setAll(table.lines());
    view.getSelectionModel().selectFirst();
    String title = Words.get("search.batch.title", table.lines().size());
    Spoken.name(view, title);
    List<Action> actions =
        List.of(
            Action.of("action.batch.show", Feather.SEARCH, "Enter", () -> show(view)),
            Action.of("action.batch.save", Feather.DOWNLOAD, "S", () -> save.accept(table)));
    SheetPane pane = new SheetPane(title, view, actions);
    pane.getStylesheets().add(Theme.sheet(SearchScreen.class, "search.css"));
    pane.getStyleClass().add("sheet-wide");
    desk.sheetProperty().set(Optional.of(new Sheet(pane, view, actions)));
  }

  private void show(TableView<BatchTable.Line> view) {
    Optional.ofNullable(view.getSelectionModel().getSelectedItem())
        .ifPresent(line -> {
          desk.sheetProperty().set(Optional.empty());
          show.accept(line.query().query());
        });
  }

  private static String documents(BatchTable.Line line) {
    return line.problem().map(words -> "! " + words).orElse(Long.toString(line.documents()));
  }

  /** A dash stands for a silence, so that it is seen among the numbers. */
  private static String count(List<Integer> hits, int report) {
    if (report >= hits.size()) {
      return "";
    }
    return hits.get(report) == 0 ? "–" : hits.get(report).toString();
  }

  private static TableColumn<BatchTable.Line, String> column(
      String title, double ems, Function<BatchTable.Line, String> value) {
    TableColumn<BatchTable.Line, String> column = new TableColumn<>(title);
    column.setPrefWidth(ems * EM);
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
    return column;
  }
}
