package org.synoptic.ui.coverage;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.synoptic.model.Place;
import org.synoptic.ui.coverage.Matrix.Cell;
import org.synoptic.ui.coverage.Matrix.Line;

/**
 * Writes a matrix as tidy comma-separated values (RFC 4180): one line for each clause and report.
 */
public final class MatrixCsv {

  private static final List<String> HEAD =
      List.of(
          "policy",
          "clause",
          "number",
          "name",
          "report",
          "state",
          "place",
          "claims",
          "searched",
          "judged");

  private MatrixCsv() {}

  /** The text of the file; lines end with CR LF. */
  public static String write(Matrix matrix) {
    StringBuilder text = new StringBuilder(record(HEAD));
    for (Line line : matrix.lines()) {
      for (int report = 0; report < line.cells().size(); report++) {
        text.append(record(fields(matrix, line, report)));
      }
    }
    return text.toString();
  }

  private static List<String> fields(Matrix matrix, Line line, int report) {
    Cell cell = line.cells().get(report);
    return List.of(
        matrix.policy(),
        line.address(),
        line.number(),
        line.name(),
        matrix.reports().get(report),
        cell.state().name().toLowerCase(Locale.ROOT),
        cell.place().map(Place::name).orElse("").toLowerCase(Locale.ROOT),
        String.valueOf(cell.claims().size()),
        String.join("; ", cell.searched()),
        cell.judged().orElse(""));
  }

  private static String record(List<String> fields) {
    return fields.stream().map(MatrixCsv::field).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String field(String value) {
    // A spreadsheet would run a value that starts like a formula.
    String safe =
        !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
