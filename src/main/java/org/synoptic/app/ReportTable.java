package org.synoptic.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.synoptic.model.Document;
import org.synoptic.model.Hit;
import org.synoptic.model.Judgement;
import org.synoptic.model.Metadata;
import org.synoptic.model.Span;
import org.synoptic.model.search.Answer;
import org.synoptic.model.search.ReportHits;
import org.synoptic.model.search.SearchQuery;

/** The hits of a query report by report as CSV; a report without a hit has a line of its own. */
final class ReportTable {

  private static final String HEADING =
      Csv.line(
          "report",
          "outlet",
          "title",
          "published",
          "hit",
          "start",
          "end",
          "position",
          "words",
          "sentence",
          "recorded_absent",
          "reason",
          "query",
          "settings",
          "index_date");

  private final Function<String, Optional<Document>> documents;
  private final Searching searching;

  /**
   * Tables of a library.
   *
   * @param documents finds a document by its id
   */
  ReportTable(Function<String, Optional<Document>> documents, Searching searching) {
    this.documents = documents;
    this.searching = searching;
  }

  /** The table, in the order of the reports. */
  Answer<String> of(SearchQuery query, String settings, List<String> reports, Progress progress) {
    return switch (searching.reports(query, reports, progress)) {
      case Answer.Unparsed<List<ReportHits>> wrong ->
          new Answer.Unparsed<>(wrong.message(), wrong.position());
      case Answer.Given<List<ReportHits>> given -> {
        StringBuilder table = new StringBuilder(HEADING);
        String date = searching.state().date().orElse("");
        for (ReportHits hits : given.found()) {
          documents
              .apply(hits.document())
              .ifPresent(report -> table.append(lines(report, hits, query, settings, date)));
        }
        yield new Answer.Given<>(table.toString());
      }
    };
  }

  private String lines(
      Document report, ReportHits hits, SearchQuery query, String settings, String date) {
    if (hits.spans().isEmpty()) {
      Optional<Judgement> absent = searching.memory().absence(query.text(), report.id());
      return line(
          report,
          List.of(
              0,
              "",
              "",
              "",
              "",
              "",
              absent.isPresent(),
              absent.map(Judgement::reason).orElse(""),
              query.text(),
              settings,
              date));
    }
    StringBuilder lines = new StringBuilder();
    List<Hit.Snippet> sentences = searching.passages(query, report.id());
    int number = 0;
    for (Span hit : hits.spans()) {
      lines.append(
          line(
              report,
              List.of(
                  ++number,
                  hit.start(),
                  hit.end(),
                  String.format(Locale.ROOT, "%.4f", hits.position(hit)),
                  hit.of(report.text()),
                  sentence(sentences, hit),
                  "",
                  "",
                  query.text(),
                  settings,
                  date)));
    }
    return lines.toString();
  }

  private static String line(Document report, List<Object> values) {
    Metadata about = report.metadata();
    Object[] cells = new Object[4 + values.size()];
    cells[0] = report.id();
    cells[1] = about.outlet().orElse("");
    cells[2] = about.title();
    cells[3] = about.published().orElse("");
    for (int i = 0; i < values.size(); i++) {
      cells[4 + i] = values.get(i);
    }
    return Csv.line(cells);
  }

  private static String sentence(List<Hit.Snippet> sentences, Span hit) {
    return sentences.stream()
        .filter(one -> one.span().overlaps(hit))
        .map(Hit.Snippet::text)
        .findFirst()
        .orElse("");
  }
}
