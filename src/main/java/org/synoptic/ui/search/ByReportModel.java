package org.synoptic.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.synoptic.app.Worker;
import org.synoptic.app.Workspace;
import org.synoptic.model.Dossier;
import org.synoptic.model.SearchPage;
import org.synoptic.model.SearchRequest;
import org.synoptic.model.Span;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Failures;
import org.synoptic.ui.kit.Notice;
import org.synoptic.ui.kit.Words;

/** The hits in each report of the open dossier; a report without hits has a line of its own. */
final class ByReportModel {

  private final Desk desk;
  private final BooleanProperty on = new SimpleBooleanProperty(false);
  private final ObservableList<ReportLine> lines = FXCollections.observableArrayList();
  private Optional<Worker.Job> running = Optional.empty();

  ByReportModel(Desk desk) {
    this.desk = desk;
    on.addListener((Observable change) -> run());
    desk.queryProperty().addListener((Observable change) -> run());
    desk.dossierProperty().addListener((Observable change) -> run());
  }

  BooleanProperty onProperty() {
    return on;
  }

  ObservableList<ReportLine> lines() {
    return lines;
  }

  private void run() {
    running.ifPresent(Worker.Job::cancel);
    Optional<Dossier> dossier = desk.dossierProperty().get();
    String query = desk.queryProperty().get();
    if (!on.get() || dossier.isEmpty() || query.isBlank()) {
      lines.clear();
      return;
    }
    running =
        Optional.of(
            desk.worker()
                .run(
                    "",
                    progress -> lines(desk.workspace(), query, dossier.get()),
                    found -> found.ifPresent(lines::setAll),
                    failure ->
                        desk.notices()
                            .add(
                                Notice.failure(
                                    Words.get("search.failed", Failures.message(failure)),
                                    failure))));
  }

  /** The lines, or nothing when the query does not parse: the last good ones stay then. */
  private static Optional<List<ReportLine>> lines(
      Workspace workspace, String query, Dossier dossier) {
    if (workspace.search(new SearchRequest(query, false, true, 0, 1))
        instanceof SearchPage.Unparsed) {
      return Optional.empty();
    }
    List<ReportLine> lines = new ArrayList<>();
    for (String id : dossier.reports()) {
      workspace
          .document(id)
          .ifPresent(report -> {
            List<Span> spans = workspace.matches(query, id);
            lines.add(new ReportLine.Head(report, spans.size()));
            spans.forEach(span -> lines.add(ReportLine.Found.of(report, span)));
            if (spans.isEmpty()) {
              lines.add(new ReportLine.Silent(report));
            }
          });
    }
    return Optional.of(lines);
  }
}
