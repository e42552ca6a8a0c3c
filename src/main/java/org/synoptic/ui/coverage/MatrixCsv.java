package org.synoptic.ui.coverage;

import java.util.Locale;
import org.synoptic.app.Csv;
import org.synoptic.model.Place;
import org.synoptic.ui.coverage.Matrix.Cell;
import org.synoptic.ui.coverage.Matrix.Line;

/**
 * Writes a matrix as tidy comma-separated values (RFC 4180): one line for each clause and report.
 */
public final class MatrixCsv {

  private static final String HEAD =
      Csv.line(
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
    StringBuilder text = new StringBuilder(HEAD);
    for (Line line : matrix.lines()) {
      for (int report = 0; report < line.cells().size(); report++) {
        text.append(record(matrix, line, report));
      }
    }
    return text.toString();
  }

  private static String record(Matrix matrix, Line line, int report) {
    Cell cell = line.cells().get(report);
    return Csv.line(
        matrix.policy(),
        line.address(),
        line.number(),
        line.name(),
        matrix.reports().get(report),
        cell.state().name().toLowerCase(Locale.ROOT),
        cell.place().map(Place::name).orElse("").toLowerCase(Locale.ROOT),
        cell.claims().size(),
        String.join("; ", cell.searched()),
        cell.judged().orElse(""));
  }
}
