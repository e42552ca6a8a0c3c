package org.synoptic.ui.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The counts of many queries.
 *
 * @param reports the reports of the dossier, as they are called
 * @param lines a line for each query, in the order of the file
 */
record BatchTable(List<String> reports, List<Line> lines) {

  BatchTable {
    reports = List.copyOf(reports);
    lines = List.copyOf(lines);
  }

  /**
   * What a query found.
   *
   * @param query the query and its name
   * @param documents how many documents of the library match
   * @param hits how many hits each report has, in the order of the reports; empty when the query
   *     does not parse
   * @param problem why the query does not parse
   */
  record Line(
      QueryMemory.Saved query, long documents, List<Integer> hits, Optional<String> problem) {

    Line {
      hits = List.copyOf(hits);
    }
  }

  /** One record for each query over the whole library, and one for each query and report. */
  void write(CsvOut.Sink sink) throws IOException {
    sink.put(List.of("name", "query", "in", "unit", "count", "problem"));
    for (Line line : lines) {
      String problem = line.problem.orElse("");
      String total = problem.isEmpty() ? Long.toString(line.documents) : "";
      record(sink, line, "library", "documents", total, problem);
      for (int i = 0; i < line.hits.size(); i++) {
        record(sink, line, reports.get(i), "hits", line.hits.get(i).toString(), "");
      }
    }
  }

  private static void record(CsvOut.Sink sink, Line line, String... fields) throws IOException {
    List<String> record = new ArrayList<>(List.of(line.query.name(), line.query.query()));
    record.addAll(List.of(fields));
    sink.put(record);
  }
}
