package org.synoptic.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.synoptic.app.Entry;
import org.synoptic.app.Progress;
import org.synoptic.app.SearchMemory;
import org.synoptic.app.Searching;
import org.synoptic.app.Workspace;
import org.synoptic.model.Dossier;
import org.synoptic.model.Judgement;
import org.synoptic.model.search.ReportHits;
import org.synoptic.model.search.SearchQuery;
import org.synoptic.ui.kit.Desk;

/** The hits in each report of the open dossier, side by side; one without hits is there, too. */
final class ReportsModel {

  private final Desk desk;
  private final Latest looking;
  private final BooleanProperty on = new SimpleBooleanProperty(false);
  private final ObservableList<ReportColumn> columns = FXCollections.observableArrayList();
  private String query = "";

  ReportsModel(Desk desk) {
    this.desk = desk;
    looking = new Latest(desk, "search.failed");
    on.addListener((Observable change) -> run());
    desk.queryProperty().addListener((Observable change) -> run());
    desk.dossierProperty().addListener((Observable change) -> run());
  }

  /** Whether the columns are looked at; only then are they made. */
  BooleanProperty onProperty() {
    return on;
  }

  ObservableList<ReportColumn> columns() {
    return columns;
  }

  /** The query whose hits are shown: the last that could be read. */
  String query() {
    return query;
  }

  /** Records that a report was looked through in vain, or takes that back; it can be undone. */
  void absent(ReportColumn column) {
    if (!column.silent()) {
      return;
    }
    String asked = query;
    String report = column.id();
    Optional<Judgement> before = column.absent();
    if (before.isPresent()) {
      String words = before.get().value();
      desk.judge(
          () -> takeBack(asked, report),
          () -> memory().absent(words, report, ""),
          judgement -> told(report, judgement));
    } else {
      desk.judge(
          () -> memory().absent(asked, report, ""),
          () -> takeBack(asked, report),
          judgement -> told(report, judgement));
    }
  }

  private Judgement takeBack(String asked, String report) {
    String subject =
        memory()
            .absence(asked, report)
            .map(Judgement::subject)
            .orElseThrow(() -> new IllegalStateException("There is no record of " + asked + "."));
    return desk.workspace().judge(subject, Judgement.Aspect.SILENCE, "", "");
  }

  private SearchMemory memory() {
    return desk.workspace().searching().memory();
  }

  private void told(String report, Judgement judgement) {
    Optional<Judgement> now = Optional.of(judgement).filter(one -> !one.value().isEmpty());
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).id().equals(report)) {
        columns.set(i, columns.get(i).with(now));
      }
    }
  }

  private void run() {
    Optional<Dossier> dossier = desk.dossierProperty().get();
    String asked = desk.queryProperty().get();
    if (!on.get() || dossier.isEmpty() || asked.isBlank()) {
      looking.stop();
      columns.clear();
      return;
    }
    looking.run(
        progress -> columns(desk.workspace(), asked, dossier.get(), progress),
        found -> found.ifPresent(all -> show(asked, all)));
  }

  private void show(String asked, List<ReportColumn> found) {
    query = asked;
    columns.setAll(found);
  }

  /** The columns, or nothing when the query does not parse: the last good ones stay then. */
  private static Optional<List<ReportColumn>> columns(
      Workspace workspace, String asked, Dossier dossier, Progress progress) {
    Searching index = workspace.searching();
    SearchQuery typed = SearchModel.typed(asked);
    return index
        .reports(typed, dossier.reports(), progress)
        .value()
        .map(all -> {
          List<ReportColumn> columns = new ArrayList<>();
          for (ReportHits hits : all) {
            column(workspace, typed, hits).ifPresent(columns::add);
          }
          return columns;
        });
  }

  private static Optional<ReportColumn> column(
      Workspace workspace, SearchQuery asked, ReportHits hits) {
    Searching index = workspace.searching();
    String report = hits.document();
    return workspace
        .entry(report)
        .map(Entry::metadata)
        .map(metadata ->
            hits.spans().isEmpty()
                ? new ReportColumn(
                    metadata, hits, List.of(), index.memory().absence(asked.text(), report))
                : new ReportColumn(
                    metadata, hits, index.passages(asked, report), Optional.empty()));
  }
}
