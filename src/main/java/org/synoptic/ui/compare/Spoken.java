package org.synoptic.ui.compare;

import java.util.stream.Collectors;
import org.synoptic.ui.compare.RowText.CellText;
import org.synoptic.ui.compare.RowText.ClauseChip;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.reader.Acceptance;
import org.synoptic.ui.reader.ComparisonIndex;
import org.synoptic.ui.reader.Said;
import org.synoptic.ui.reader.Signs;

/** Rows as sentences for the ear. */
final class Spoken {

  private Spoken() {}

  /** Number, relation and clauses, then each column, then what was decided. */
  static String row(ComparisonIndex index, RowText row, int rows) {
    String clauses =
        row.chips().isEmpty()
            ? Words.get("spoken.no-clause")
            : row.chips().stream().map(ClauseChip::name).collect(Collectors.joining(", "));
    String relation = row.sign().substring(row.sign().indexOf(' ') + 1);
    String head = Words.get("spoken.row", row.number(), rows, relation, clauses);
    String columns =
        row.cells().stream().map(cell -> cell(index, cell)).collect(Collectors.joining(" "));
    return row.acceptance() == Acceptance.OPEN
        ? head + " " + columns
        : head + " " + columns + " " + Words.get("acceptance." + row.acceptance().value()) + ".";
  }

  /** One column of a row. */
  static String cell(ComparisonIndex index, CellText cell) {
    String report = index.report(cell.report()).label();
    if (cell.silence().isPresent()) {
      return Words.get("spoken.silent", cell.report() + 1, report, cell.silence().get().text());
    }
    String words =
        cell.passages().stream()
            .map(passage ->
                passage.text()
                    + " ("
                    + passage.said().stream().map(Said::line).collect(Collectors.joining("; "))
                    + ")")
            .collect(Collectors.joining(" "));
    return Words.get("spoken.says", cell.report() + 1, report, words);
  }

  /** One mark of the overview. */
  static String mark(ComparisonIndex index, RowText row, int report, int rows) {
    boolean silent = row.cells().get(report).silence().isPresent();
    return Words.get(
        silent ? "spoken.mark.silent" : "spoken.mark",
        index.report(report).label(),
        row.number(),
        rows,
        Signs.word(row.relation()));
  }
}
