package org.synoptic.ui.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.synoptic.app.Progress;
import org.synoptic.app.Workspace;
import org.synoptic.model.Document;
import org.synoptic.model.Dossier;
import org.synoptic.model.Judgement;
import org.synoptic.model.SearchPage;
import org.synoptic.model.SearchRequest;
import org.synoptic.model.Span;
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
    desk.judgements().addListener((Observable change) -> decided());
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

  /** Records that a report was looked through in vain, or takes that back. */
  void absent(ReportColumn column) {
    if (column.silent()) {
      desk.judge(
          subject(column.report().id()),
          Judgement.Aspect.SILENCE,
          column.absent().isPresent() ? "" : query,
          "");
    }
  }

  private String subject(String document) {
    return "search: " + query + "@" + document;
  }

  private void decided() {
    for (int i = 0; i < columns.size(); i++) {
      ReportColumn now = columns.get(i).with(absent(columns.get(i).report().id()));
      if (!now.equals(columns.get(i))) {
        columns.set(i, now);
      }
    }
  }

  private Optional<Judgement> absent(String document) {
    return desk.decided(subject(document), Judgement.Aspect.SILENCE);
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
    columns.setAll(found.stream().map(one -> one.with(absent(one.report().id()))).toList());
  }

  /** The columns, or nothing when the query does not parse: the last good ones stay then. */
  private static Optional<List<ReportColumn>> columns(
      Workspace workspace, String query, Dossier dossier, Progress progress) {
    if (workspace.search(new SearchRequest(query, false, true, 0, 1))
        instanceof SearchPage.Unparsed) {
      return Optional.empty();
    }
    List<ReportColumn> columns = new ArrayList<>();
    for (String id : dossier.reports()) {
      if (progress.cancelled()) {
        return Optional.empty();
      }
      workspace
          .document(id)
          .map(report -> column(report, workspace.matches(query, id)))
          .ifPresent(columns::add);
    }
    return Optional.of(columns);
  }

  private static ReportColumn column(Document report, List<Span> spans) {
    return new ReportColumn(report, spans, passages(report, spans), Optional.empty());
  }

  /** The sentences that hold the spans; a span over the end of a sentence joins two. */
  private static List<Span> passages(Document report, List<Span> spans) {
    String text = report.text();
    Locale locale = report.metadata().language().map(Locale::forLanguageTag).orElse(Locale.ROOT);
    BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
    sentences.setText(text);
    List<Span> found = new ArrayList<>();
    for (Span span : spans) {
      int from = sentences.preceding(Math.min(text.length(), span.start() + 1));
      int to = sentences.following(Math.max(0, span.end() - 1));
      Span passage = new Span(Math.max(0, from), to < 0 ? text.length() : to).trim(text);
      if (!found.isEmpty() && found.getLast().overlaps(passage)) {
        passage = new Span(found.removeLast().start(), passage.end());
      }
      found.add(passage);
    }
    return found;
  }
}
