package org.synoptic.ui.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.synoptic.app.Progress;
import org.synoptic.app.Worker;
import org.synoptic.app.Workspace;
import org.synoptic.model.Document;
import org.synoptic.model.Dossier;
import org.synoptic.model.SearchPage;
import org.synoptic.model.SearchRequest;
import org.synoptic.ui.kit.CsvText;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Failures;
import org.synoptic.ui.kit.Notice;
import org.synoptic.ui.kit.Words;

/** Runs many queries at once and counts their hits by report and outlet. */
final class BatchModel {

  private static final List<String> HEAD = List.of("name", "query");

  private final Desk desk;

  BatchModel(Desk desk) {
    this.desk = desk;
  }

  /** Runs the queries of a file: CSV with the columns {@code name} and {@code query}. */
  void run(Path file, Consumer<BatchTable> done) {
    work(
        progress -> table(read(Files.readString(file, StandardCharsets.UTF_8)), progress),
        done,
        failure -> Words.get("search.batch.unread", file, Failures.message(failure)));
  }

  /** Runs queries. */
  void run(List<QueryMemory.Saved> queries, Consumer<BatchTable> done) {
    work(
        progress -> table(queries, progress),
        done,
        failure -> Words.get("search.failed", Failures.message(failure)));
  }

  private void work(
      Worker.Work<BatchTable> work, Consumer<BatchTable> done, Function<Exception, String> words) {
    desk.worker()
        .run(
            Words.get("search.batch.work"),
            work,
            done,
            failure -> desk.notices().add(Notice.failure(words.apply(failure), failure)));
  }

  /** The queries of a file; a head is passed over, a line with one field is its own name. */
  static List<QueryMemory.Saved> read(String text) throws IOException {
    List<QueryMemory.Saved> queries = new ArrayList<>();
    for (List<String> record : CsvText.records(text)) {
      String query = record.getLast().strip();
      if (!query.isEmpty() && !record.stream().map(String::strip).toList().equals(HEAD)) {
        queries.add(new QueryMemory.Saved(record.getFirst().strip(), query));
      }
    }
    return queries;
  }

  private BatchTable table(List<QueryMemory.Saved> queries, Progress progress) {
    Workspace workspace = desk.workspace();
    Optional<Dossier> dossier = desk.dossierProperty().get();
    List<Document> reports =
        dossier.stream()
            .flatMap(one -> one.reports().stream())
            .flatMap(id -> workspace.document(id).stream())
            .toList();
    List<BatchTable.Line> lines = new ArrayList<>();
    for (QueryMemory.Saved query : queries) {
      if (progress.cancelled()) {
        break;
      }
      lines.add(line(workspace, query, reports));
      progress.at(lines.size(), queries.size(), query.name());
    }
    return new BatchTable(reports.stream().map(Document::label).toList(), lines);
  }

  private static BatchTable.Line line(
      Workspace workspace, QueryMemory.Saved query, List<Document> reports) {
    return switch (workspace.search(new SearchRequest(query.query(), false, 0, 1))) {
      case SearchPage.Unparsed wrong ->
          new BatchTable.Line(query, 0, List.of(), Optional.of(wrong.message()));
      case SearchPage.Found found ->
          new BatchTable.Line(
              query,
              found.total(),
              reports.stream()
                  .map(report -> workspace.matches(query.query(), report.id()).size())
                  .toList(),
              Optional.empty());
    };
  }
}
