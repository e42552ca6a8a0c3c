package org.synoptic.ui.search;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Notice;
import org.synoptic.ui.kit.Words;

/** Many queries at once: a file of them, or those that are saved. */
final class Batches {

  private final Desk desk;
  private final BatchModel model;
  private final BatchSheet sheet;

  /**
   * Batches of a desk.
   *
   * @param show gets a query whose hits are to be shown
   * @param save writes a table to a file
   */
  Batches(Desk desk, Consumer<String> show, Consumer<BatchTable> save) {
    this.desk = desk;
    model = new BatchModel(desk);
    sheet = new BatchSheet(desk, show, save);
  }

  /** Runs the queries of a file and shows the counts. */
  void file(Path file) {
    model.run(file, sheet::open);
  }

  /** Runs queries that are kept and shows the counts. */
  void saved(List<QueryMemory.Saved> queries) {
    if (queries.isEmpty()) {
      desk.notices().add(Notice.of(Words.get("search.batch.unsaved")));
    } else {
      model.run(queries, sheet::open);
    }
  }
}
