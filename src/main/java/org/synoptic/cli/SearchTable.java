package org.synoptic.cli;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.synoptic.app.Entry;
import org.synoptic.app.Progress;
import org.synoptic.app.Searching;
import org.synoptic.app.Workspace;
import org.synoptic.model.DocumentKind;
import org.synoptic.model.SearchRequest;
import org.synoptic.model.search.Answer;
import org.synoptic.model.search.Concordance;
import org.synoptic.model.search.ConcordanceRequest;
import org.synoptic.model.search.Facet;
import org.synoptic.model.search.Frequency;
import org.synoptic.model.search.NamedQuery;

/** Answers to a search that are no list of documents. */
final class SearchTable {

  private static final int VALUES = 100;

  private final Output output;
  private final Searching searching;
  private final Progress progress;
  private final String query;

  /**
   * For one question.
   *
   * @param query as it was typed; empty for a file of queries
   */
  SearchTable(Output output, Searching searching, Progress progress, String query) {
    this.output = output;
    this.searching = searching;
    this.progress = progress;
    this.query = query;
  }

  /** A table, with what it takes to ask again in its last columns. */
  int csv(Search.Form form, SearchRequest request, ConcordanceRequest lines) {
    var tables = searching.tables();
    return print(
        switch (form) {
          case DOCUMENTS -> tables.documents(request, progress);
          case CONCORDANCE -> tables.concordance(lines, progress);
          case FACETS -> tables.facets(request.query(), progress);
          case FREQUENCY -> tables.frequency(request.query(), progress);
        });
  }

  /** JSON Lines, or the same in words. */
  int json(Search.Form form, ConcordanceRequest lines, boolean json) {
    return switch (form) {
      case CONCORDANCE, DOCUMENTS -> tell(searching.concordance(lines, progress), json);
      case FACETS -> facets(searching.facets(lines.query(), VALUES, progress), json);
      case FREQUENCY -> frequency(searching.frequency(lines.query(), progress), json);
    };
  }

  /** Counts of all queries of a file, by outlet and by each report of the library. */
  int batch(Workspace workspace, Path file) throws IOException {
    Answer<List<NamedQuery>> queries =
        searching.queries(Files.readString(file, StandardCharsets.UTF_8));
    return switch (queries) {
      case Answer.Unparsed<List<NamedQuery>> wrong -> {
        wrong(wrong);
        yield Synoptic.WRONG_CALL;
      }
      case Answer.Given<List<NamedQuery>> given -> {
        List<String> reports =
            workspace.entries().stream()
                .filter(one -> one.kind() == DocumentKind.REPORT)
                .map(Entry::id)
                .toList();
        output.out().print(searching.tables().batch(given.found(), reports, progress));
        yield Synoptic.DONE;
      }
    };
  }

  private int print(Answer<String> table) {
    return switch (table) {
      case Answer.Unparsed<String> wrong -> wrong(wrong);
      case Answer.Given<String> given -> {
        output.out().print(given.found());
        yield Synoptic.DONE;
      }
    };
  }

  private int tell(Answer<Concordance> answer, boolean json) {
    if (!(answer instanceof Answer.Given<Concordance>(Concordance found))) {
      return wrong(answer);
    }
    List<JsonObject> all = new ArrayList<>();
    JsonObject head = new JsonObject();
    head.addProperty("total", found.total());
    head.addProperty("documents", found.documents());
    all.add(head);
    for (Concordance.Line one : found.lines()) {
      JsonObject line = Json.span(one.span());
      line.addProperty("id", one.document());
      line.add("outlet", Json.text(one.metadata().outlet()));
      line.addProperty("left", one.words().left());
      line.addProperty("hit", one.words().hit());
      line.addProperty("right", one.words().right());
      line.add("position", Json.score(one.position()));
      line.add("struck_out", Json.text(one.struckOut()));
      all.add(line);
    }
    if (json) {
      all.forEach(output::json);
    } else {
      output.words(found.total() + " found");
      for (Concordance.Line one : found.lines()) {
        output.words(
            "%s [%s] %s".formatted(one.words().left(), one.words().hit(), one.words().right()));
      }
    }
    return Synoptic.DONE;
  }

  private int facets(Answer<List<Facet>> answer, boolean json) {
    if (!(answer instanceof Answer.Given<List<Facet>>(List<Facet> facets))) {
      return wrong(answer);
    }
    for (Facet facet : facets) {
      for (Facet.Value value : facet.values()) {
        JsonObject line = new JsonObject();
        line.addProperty("field", Json.word(facet.field()));
        line.addProperty("value", value.value());
        line.addProperty("documents", value.count());
        line.addProperty("query", value.query());
        tell(line, value.query() + "  " + value.count(), json);
      }
    }
    return Synoptic.DONE;
  }

  private int frequency(Answer<Frequency> answer, boolean json) {
    if (!(answer instanceof Answer.Given<Frequency>(Frequency found))) {
      return wrong(answer);
    }
    if (found.points().isEmpty() && !json) {
      output.words("No document that matches has a date.");
    }
    for (Frequency.Point point : found.points()) {
      long all = found.published().getOrDefault(point.month(), 0L);
      JsonObject line = new JsonObject();
      line.addProperty("outlet", point.outlet());
      line.addProperty("month", point.month());
      line.addProperty("documents", point.documents());
      line.addProperty("documents_of_month", all);
      tell(line, point.outlet() + ", " + point.month() + ": " + point.documents(), json);
    }
    return Synoptic.DONE;
  }

  private void tell(JsonObject line, String words, boolean json) {
    if (json) {
      output.json(line);
    } else {
      output.words(words);
    }
  }

  private int wrong(Answer<?> answer) {
    return answer instanceof Answer.Unparsed<?>(String message, int position)
        ? QueryMark.tell(output, query, message, position)
        : Synoptic.DONE;
  }
}
