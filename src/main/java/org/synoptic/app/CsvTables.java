package org.synoptic.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.synoptic.model.Document;
import org.synoptic.model.Hit;
import org.synoptic.model.Metadata;
import org.synoptic.model.SearchPage;
import org.synoptic.model.SearchRequest;
import org.synoptic.model.search.Answer;
import org.synoptic.model.search.BatchRow;
import org.synoptic.model.search.Concordance;
import org.synoptic.model.search.ConcordanceRequest;
import org.synoptic.model.search.Facet;
import org.synoptic.model.search.Frequency;
import org.synoptic.model.search.NamedQuery;
import org.synoptic.model.search.SearchQuery;

/** Writes answers as CSV; the last three columns are what it takes to ask again. */
final class CsvTables implements SearchTables {

  private static final int ALL = 1000;

  private final Searching searching;
  private final ReportTable reportTable;

  CsvTables(Function<String, Optional<Document>> documents, Searching searching) {
    this.searching = searching;
    this.reportTable = new ReportTable(documents, searching);
  }

  @Override
  public Answer<String> documents(SearchRequest request, Progress progress) {
    String settings =
        settings(request.query())
            + "; mode="
            + lower(request.mode())
            + "; order="
            + lower(request.order());
    StringBuilder table =
        new StringBuilder(
            Csv.line(
                "rank",
                "id",
                "score",
                "title",
                "outlet",
                "published",
                "authors",
                "hits",
                "words",
                "sentence",
                "query",
                "settings",
                "index_date"));
    return switch (searching.search(request, progress)) {
      case SearchPage.Unparsed wrong -> new Answer.Unparsed<>(wrong.message(), wrong.position());
      case SearchPage.Found found -> {
        int rank = request.offset();
        for (Hit hit : found.hits()) {
          Metadata about = hit.metadata();
          table.append(
              Csv.line(
                  ++rank,
                  hit.document(),
                  String.format(Locale.ROOT, "%.4f", hit.score()),
                  about.title(),
                  about.outlet().orElse(""),
                  about.published().orElse(""),
                  String.join("; ", about.authors()),
                  hit.ranges().size(),
                  String.join("; ", hit.by().words()),
                  hit.snippets().isEmpty() ? "" : hit.snippets().getFirst().text(),
                  request.query().text(),
                  settings,
                  date()));
        }
        yield new Answer.Given<>(table.toString());
      }
    };
  }

  @Override
  public Answer<String> concordance(ConcordanceRequest request, Progress progress) {
    String settings =
        settings(request.query())
            + "; sort="
            + lower(request.sort())
            + (request.descending() ? " descending" : "");
    return write(
        searching.concordance(request, progress),
        Csv.line(
            "document",
            "outlet",
            "published",
            "start",
            "end",
            "position",
            "left",
            "hit",
            "right",
            "struck_out",
            "reason",
            "query",
            "settings",
            "index_date"),
        (found, table) -> {
          for (Concordance.Line line : found.lines()) {
            table.append(
                Csv.line(
                    line.document(),
                    line.metadata().outlet().orElse(""),
                    line.metadata().published().orElse(""),
                    line.span().start(),
                    line.span().end(),
                    String.format(Locale.ROOT, "%.4f", line.position()),
                    line.words().left(),
                    line.words().hit(),
                    line.words().right(),
                    line.struckOut().isPresent(),
                    line.struckOut().orElse(""),
                    request.query().text(),
                    settings,
                    date()));
          }
        });
  }

  @Override
  public Answer<String> facets(SearchQuery query, Progress progress) {
    return write(
        searching.facets(query, ALL, progress),
        Csv.line("field", "value", "documents", "query", "settings", "index_date"),
        (facets, table) -> {
          for (Facet facet : facets) {
            for (Facet.Value value : facet.values()) {
              table.append(
                  Csv.line(
                      lower(facet.field()),
                      value.value(),
                      value.count(),
                      query.text(),
                      settings(query),
                      date()));
            }
          }
        });
  }

  @Override
  public Answer<String> frequency(SearchQuery query, Progress progress) {
    return write(
        searching.frequency(query, progress),
        Csv.line(
            "outlet",
            "month",
            "documents",
            "documents_of_month",
            "query",
            "settings",
            "index_date"),
        (found, table) -> {
          for (Frequency.Point point : found.points()) {
            table.append(
                Csv.line(
                    point.outlet(),
                    point.month(),
                    point.documents(),
                    found.published().getOrDefault(point.month(), 0L),
                    query.text(),
                    settings(query),
                    date()));
          }
        });
  }

  @Override
  public Answer<String> reports(SearchQuery query, List<String> reports, Progress progress) {
    return reportTable.of(query, settings(query), reports, progress);
  }

  @Override
  public String batch(List<NamedQuery> queries, List<String> reports, Progress progress) {
    StringBuilder table =
        new StringBuilder(
            Csv.line("name", "by", "value", "documents", "hits", "problem", "query", "index_date"));
    for (BatchRow row : searching.batch(queries, reports, progress)) {
      NamedQuery query = row.query();
      row.problem()
          .ifPresent(problem ->
              table.append(Csv.line(query.name(), "", "", "", "", problem, query.query(), date())));
      counts(table, query, "outlet", row.outlets());
      counts(table, query, "report", row.reports());
    }
    return table.toString();
  }

  private void counts(
      StringBuilder table, NamedQuery query, String by, List<BatchRow.Count> counts) {
    for (BatchRow.Count one : counts) {
      table.append(
          Csv.line(
              query.name(),
              by,
              one.what(),
              one.documents(),
              one.hits(),
              "",
              query.query(),
              date()));
    }
  }

  private static <T> Answer<String> write(
      Answer<T> answer, String heading, BiConsumer<T, StringBuilder> lines) {
    return switch (answer) {
      case Answer.Unparsed<T> wrong -> new Answer.Unparsed<>(wrong.message(), wrong.position());
      case Answer.Given<T> given -> {
        StringBuilder table = new StringBuilder(heading);
        lines.accept(given.found(), table);
        yield new Answer.Given<>(table.toString());
      }
    };
  }

  private static String settings(SearchQuery query) {
    return "filters="
        + String.join(" ", query.filters())
        + "; last_word_may_go_on="
        + query.typing();
  }

  private static String lower(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  private String date() {
    return searching.state().date().orElse("");
  }
}
