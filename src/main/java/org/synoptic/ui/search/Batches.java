package org.synoptic.ui.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.synoptic.app.Progress;
import org.synoptic.app.Worker;
import org.synoptic.model.search.Answer;
import org.synoptic.model.search.BatchRow;
import org.synoptic.model.search.NamedQuery;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Failures;
import org.synoptic.ui.kit.Notice;
import org.synoptic.ui.kit.Words;

/** Many queries at once: a file of them, or those that are saved. */
final class Batches {

  private final Desk desk;
  private final BatchSheet sheet;

  /**
   * Batches of a desk.
   *
   * @param show gets a query whose hits are to be shown
   * @param save gets the name of a file and what makes the table for it
   */
  Batches(Desk desk, Consumer<String> show, BiConsumer<String, Worker.Work<Answer<String>>> save) {
    this.desk = desk;
    sheet = new BatchSheet(desk, show, batch -> save.accept(Words.get("csv.batch"), csv(batch)));
  }

  /**
   * What came of many queries.
   *
   * @param queries the queries
   * @param reports ids of the reports of the dossier
   * @param names what these reports are called
   * @param rows a row for each query
   */
  record Batch(
      List<NamedQuery> queries, List<String> reports, List<String> names, List<BatchRow> rows) {

    Batch {
      queries = List.copyOf(queries);
      reports = List.copyOf(reports);
      names = List.copyOf(names);
      rows = List.copyOf(rows);
    }
  }

  /** Runs the queries of a file and shows the counts. */
  void file(Path file) {
    run(progress -> batch(read(file), progress), Words.get("search.batch.file", file));
  }

  /** Runs queries that are saved and shows the counts. */
  void saved(List<NamedQuery> queries) {
    List<NamedQuery> all = List.copyOf(queries);
    if (all.isEmpty()) {
      desk.notices().add(Notice.of(Words.get("search.batch.unsaved")));
    } else {
      run(progress -> batch(all, progress), Words.get("search.queries"));
    }
  }

  private void run(Worker.Work<Batch> work, String which) {
    desk.worker()
        .run(
            Words.get("search.batch.work"),
            work,
            sheet::open,
            failure ->
                desk.notices()
                    .add(
                        Notice.failure(
                            Words.get("search.batch.failed", which, Failures.message(failure)),
                            failure)));
  }

  private List<NamedQuery> read(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    return switch (desk.workspace().searching().queries(text)) {
      case Answer.Given<List<NamedQuery>> given -> given.found();
      case Answer.Unparsed<List<NamedQuery>> wrong -> throw new IOException(wrong.message());
    };
  }

  private Batch batch(List<NamedQuery> queries, Progress progress) {
    List<String> reports = desk.dossierProperty().get().map(one -> one.reports()).orElse(List.of());
    List<String> names = new ArrayList<>();
    for (String report : reports) {
      names.add(
          desk.workspace()
              .entry(report)
              .map(one -> one.metadata().outlet().orElse(one.metadata().title()))
              .orElse(report));
    }
    return new Batch(
        queries, reports, names, desk.workspace().searching().batch(queries, reports, progress));
  }

  private Worker.Work<Answer<String>> csv(Batch batch) {
    return progress ->
        new Answer.Given<>(
            desk.workspace()
                .searching()
                .tables()
                .batch(batch.queries(), batch.reports(), progress));
  }
}
