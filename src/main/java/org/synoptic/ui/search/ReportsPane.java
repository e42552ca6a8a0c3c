package org.synoptic.ui.search;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.model.Span;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.EmptyState;
import org.synoptic.ui.kit.Place;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.View;
import org.synoptic.ui.kit.Words;

/** The reports of the dossier as columns; the arrow keys go from one to the next. */
final class ReportsPane implements Results {

  private final Desk desk;
  private final ReportsModel model;
  private final ReadingModel reading;
  private final ListView<ReportColumn> list = new ListView<>();
  private final Label summary = new Label();
  private final BorderPane root = new BorderPane();
  private String report = "";
  private boolean showing;

  ReportsPane(Desk desk, ReportsModel model, ReadingModel reading) {
    this.desk = desk;
    this.model = model;
    this.reading = reading;
    list.setOrientation(Orientation.HORIZONTAL);
    list.setId("search-reports");
    list.getStyleClass().addAll("edge-to-edge", "report-columns");
    list.setItems(model.columns());
    list.setCellFactory(view -> new ReportCell(this::read, model::absent));
    Spoken.name(list, Words.get("search.way.reports.help"));
    list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    // The columns share the width: when it changes, or their number, all are laid out anew.
    list.widthProperty().subscribe(list::refresh);
    summary.getStyleClass().addAll("small", "muted", "report-summary");
    summary.setWrapText(true);
    root.setMinSize(0, 0);
    // A listener of changes is told after the list itself, which drops its selection.
    model
        .columns()
        .addListener(
            (ListChangeListener<ReportColumn>)
                change -> {
                  show();
                  restore();
                });
    desk.dossierProperty().subscribe(this::show);
    show();
  }

  /** Whether the selected report can be recorded as looked through in vain. */
  BooleanBinding silent() {
    var selected = list.getSelectionModel().selectedItemProperty();
    return Bindings.createBooleanBinding(
        () -> Optional.ofNullable(selected.get()).filter(ReportColumn::silent).isPresent(),
        selected);
  }

  /** Records the selected report as looked through in vain, or takes that back. */
  void absent() {
    selected().ifPresent(model::absent);
  }

  private Optional<ReportColumn> selected() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  private void chosen(@Nullable ReportColumn column) {
    if (!showing && column != null) {
      report = column.id();
      reading.open(report, new ReadingModel.Where.First());
    }
  }

  /** After the columns were made anew the same report is selected, or else the first. */
  private void restore() {
    List<ReportColumn> all = list.getItems();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).id().equals(report)) {
        select(i);
        return;
      }
    }
    list.getSelectionModel().selectFirst();
  }

  /** Selects a report without opening it. */
  private void select(int at) {
    showing = true;
    list.getSelectionModel().clearAndSelect(at);
    report = list.getItems().get(at).id();
    showing = false;
  }

  private void read(ReportColumn column, Span hit) {
    select(list.getItems().indexOf(column));
    reading.open(column.id(), new ReadingModel.Where.At(hit));
  }

  private void show() {
    if (desk.dossierProperty().get().isEmpty()) {
      root.setTop(null);
      root.setCenter(
          new EmptyState(
              Feather.COLUMNS,
              Words.get("search.reports.none"),
              Words.get("search.reports.none.text"),
              Action.of(
                  "action.go.library",
                  Feather.BOOK_OPEN,
                  "",
                  () -> desk.placeProperty().set(Place.of(View.LIBRARY)))));
      return;
    }
    List<String> without =
        model.columns().stream().filter(ReportColumn::silent).map(this::name).toList();
    int all = model.columns().size();
    String with = Words.get("search.reports.with", all - without.size(), all);
    summary.setText(
        without.isEmpty()
            ? with
            : with + " · " + Words.get("search.silent", String.join(", ", without)));
    root.setTop(all == 0 ? null : summary);
    root.setCenter(list);
  }

  /** What a report is called among these: two of one outlet are told apart by their days. */
  private String name(ReportColumn column) {
    String label = column.label();
    boolean only = model.columns().stream().filter(one -> one.label().equals(label)).count() == 1;
    return only ? label : label + column.metadata().day().map(day -> " (" + day + ")").orElse("");
  }

  @Override
  public Region node() {
    return root;
  }

  @Override
  public void focus() {
    list.requestFocus();
  }

  @Override
  public boolean step(int by) {
    int to = list.getSelectionModel().getSelectedIndex() + by;
    if (to < 0 || to >= list.getItems().size()) {
      return false;
    }
    ReportColumn column = list.getItems().get(to);
    select(to);
    list.scrollTo(to);
    reading.open(
        column.id(), by > 0 ? new ReadingModel.Where.First() : new ReadingModel.Where.Last());
    return true;
  }
}
