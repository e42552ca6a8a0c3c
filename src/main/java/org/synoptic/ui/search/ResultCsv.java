package org.synoptic.ui.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.synoptic.app.Progress;
import org.synoptic.app.Workspace;
import org.synoptic.model.Hit;
import org.synoptic.model.Metadata;
import org.synoptic.model.SearchPage;
import org.synoptic.model.SearchRequest;

/** What was found as records, each with the query that found it, so that it can be repeated. */
final class ResultCsv {

  private static final int PAGE = 200;

  private ResultCsv() {}

  /** Every document that matches, a page at a time. */
  static CsvOut.Source documents(Workspace workspace, String query, boolean meaning) {
    return (sink, progress) -> {
      sink.put(
          List.of(
              "query",
              "meaning",
              "rank",
              "id",
              "title",
              "outlet",
              "authors",
              "published",
              "language",
              "url",
              "hits",
              "snippets"));
      int offset = 0;
      List<Hit> hits = page(workspace, query, meaning, offset, progress);
      while (!hits.isEmpty() && !progress.cancelled()) {
        for (Hit hit : hits) {
          offset++;
          document(sink, List.of(query, Boolean.toString(meaning), Integer.toString(offset)), hit);
        }
        hits = page(workspace, query, meaning, offset, progress);
      }
    };
  }

  private static List<Hit> page(
      Workspace workspace, String query, boolean meaning, int offset, Progress progress) {
    SearchRequest request = new SearchRequest(query, meaning, true, offset, PAGE);
    if (workspace.search(request) instanceof SearchPage.Found found) {
      progress.at(offset, found.total(), query);
      return found.hits();
    }
    return List.of();
  }

  private static void document(CsvOut.Sink sink, List<String> asked, Hit hit) throws IOException {
    Metadata known = hit.metadata();
    List<String> record = new ArrayList<>(asked);
    record.addAll(
        List.of(
            hit.document(),
            known.title(),
            known.outlet().orElse(""),
            String.join("; ", known.authors()),
            known.published().orElse(""),
            known.language().orElse(""),
            known.url().orElse(""),
            Integer.toString(hit.ranges().size()),
            hit.snippets().stream().map(Hit.Snippet::text).collect(Collectors.joining(" … "))));
    sink.put(record);
  }

  /** Each report of the dossier with its hits, those without one, too. */
  static CsvOut.Source reports(String query, List<ReportColumn> columns) {
    List<ReportColumn> all = List.copyOf(columns);
    return (sink, progress) -> {
      sink.put(List.of("query", "id", "report", "title", "hits", "start", "end", "text", "absent"));
      for (ReportColumn column : all) {
        report(sink, query, column);
      }
    };
  }

  private static void report(CsvOut.Sink sink, String query, ReportColumn column)
      throws IOException {
    List<String> head =
        List.of(
            query,
            column.report().id(),
            column.report().label(),
            column.report().metadata().title(),
            Integer.toString(column.spans().size()));
    if (column.silent()) {
      String recorded =
          column.absent().map(one -> one.author() + ", " + one.time()).orElse("not recorded");
      List<String> record = new ArrayList<>(head);
      record.addAll(List.of("", "", "", recorded));
      sink.put(record);
    }
    for (var passage : column.passages()) {
      List<String> record = new ArrayList<>(head);
      String text = column.report().text();
      // Out of the program positions count code points, as on the command line.
      record.add(Integer.toString(text.codePointCount(0, passage.start())));
      record.add(Integer.toString(text.codePointCount(0, passage.end())));
      record.add(passage.of(text));
      record.add("");
      sink.put(record);
    }
  }
}
