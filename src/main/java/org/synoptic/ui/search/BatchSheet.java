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
import org.synoptic.model.search.BatchRow;
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
  private static final int MOST = 40;

  private final Desk desk;
  private final Consumer<String> show;
  private final Consumer<Batches.Batch> save;

  /**
   * A sheet over a desk.
   *
   * @param show gets the query whose hits are to be shown
   * @param save writes the table to a file
   */
  BatchSheet(Desk desk, Consumer<String> show, Consumer<Batches.Batch> save) {
    this.desk = desk;
    this.show = show;
    this.save = save;
  }

  /** Opens the table. */
  void open(Batches.Batch table) {
    TableView<BatchRow> view = new TableView<>();
    view.setId("batch");
    view.getStyleClass().addAll("edge-to-edge", "dense");
    view.setPlaceholder(new Label(Words.get("search.batch.none")));
    view.getColumns().add(column(Words.get("search.batch.name"), WIDE, one -> one.query().name()));
    view.getColumns()
        .add(column(Words.get("search.batch.query"), WIDE, one -> one.query().query()));
    view.getColumns()
        .add(column(Words.get("search.batch.documents"), NARROW, BatchSheet::documents));
    for (int i = 0; i < table.reports().size(); i++) {
      String report = table.reports().get(i);
      view.getColumns()
          .add(column(table.names().get(i), NARROW, one -> count(one.reports(), report)));
    }
    for (String outlet : outlets(table)) {
      view.getColumns()
          .add(
              column(
                  Words.get("search.batch.outlet", TimesPane.name(outlet)),
                  WIDE,
                  one -> count(one.outlets(), outlet)));
    }
    view.getItems().setAll(table.rows());
    view.getSelectionModel().selectFirst();
    String title = Words.get("search.batch.title", table.rows().size());
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

  private void show(TableView<BatchRow> view) {
    Optional.ofNullable(view.getSelectionModel().getSelectedItem())
        .ifPresent(line -> {
          desk.sheetProperty().set(Optional.empty());
          show.accept(line.query().query());
        });
  }

  private static String documents(BatchRow line) {
    return line.problem().map(words -> "! " + words).orElse(Long.toString(line.documents()));
  }

  /** The outlets that any of the queries was found in. */
  private static List<String> outlets(Batches.Batch table) {
    return table.rows().stream()
        .flatMap(row -> row.outlets().stream())
        .map(BatchRow.Count::what)
        .distinct()
        .sorted()
        .limit(MOST)
        .toList();
  }

  /** A dash stands for a silence, so that it is seen among the numbers. */
  private static String count(List<BatchRow.Count> counts, String what) {
    return counts.stream()
        .filter(one -> one.what().equals(what) && one.hits() > 0)
        .map(one -> Long.toString(one.hits()))
        .findFirst()
        .orElse("–");
  }

  private static TableColumn<BatchRow, String> column(
      String title, double ems, Function<BatchRow, String> value) {
    TableColumn<BatchRow, String> column = new TableColumn<>(title);
    column.setPrefWidth(ems * EM);
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
    return column;
  }
}
