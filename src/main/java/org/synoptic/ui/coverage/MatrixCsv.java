package org.synoptic.ui.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.synoptic.app.Csv;
import org.synoptic.model.Place;
import org.synoptic.ui.coverage.Matrix.Against;
import org.synoptic.ui.coverage.Matrix.Cell;
import org.synoptic.ui.coverage.Matrix.Line;

/**
 * Writes a matrix as tidy comma-separated values (RFC 4180): one line for each clause and report,
 * or for each clause and other policy, with the addresses of the clauses that answer.
 */
public final class MatrixCsv {

  private static final String OF_REPORTS =
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

  private static final String OF_POLICIES =
      Csv.line(
          "policy", "clause", "number", "name", "other", "state", "clauses", "searched", "judged");

  private MatrixCsv() {}

  /** The text of the file; lines end with CR LF. */
  public static String write(Matrix matrix) {
    StringBuilder text = new StringBuilder(reports(matrix) ? OF_REPORTS : OF_POLICIES);
    for (Line line : matrix.lines()) {
      for (int column = 0; column < line.cells().size(); column++) {
        text.append(record(matrix, line, column));
      }
    }
    return text.toString();
  }

  private static boolean reports(Matrix matrix) {
    return matrix.against() == Against.REPORTS;
  }

  private static String record(Matrix matrix, Line line, int column) {
    Cell cell = line.cells().get(column);
    List<String> fields = new ArrayList<>();
    fields.add(matrix.policy());
    fields.add(line.address());
    fields.add(line.number());
    fields.add(line.name());
    fields.add(matrix.columns().get(column));
    fields.add(cell.state().name().toLowerCase(Locale.ROOT));
    if (reports(matrix)) {
      fields.add(cell.place().map(Place::name).orElse("").toLowerCase(Locale.ROOT));
      fields.add(String.valueOf(cell.about().size()));
    } else {
      fields.add(String.join("; ", cell.about()));
    }
    // Words that were looked for in vain; where there is something they tell nothing.
    fields.add(cell.about().isEmpty() ? String.join("; ", cell.searched()) : "");
    fields.add(cell.judged().orElse(""));
    return Csv.line(fields.toArray());
  }
}
