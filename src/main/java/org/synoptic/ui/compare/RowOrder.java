package org.synoptic.ui.compare;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.synoptic.model.Cell;
import org.synoptic.model.Comparison;
import org.synoptic.model.Document;
import org.synoptic.model.Row;
import org.synoptic.ui.kit.Words;

/**
 * In which order the rows stand.
 *
 * @param kind the order
 * @param report id of the report whose text is followed; empty for other kinds
 */
record RowOrder(Kind kind, String report) {

  /** Kinds of order. */
  enum Kind {
    /** What several reports say first, each part in reading order. */
    SHARED,
    /** As one report says it; what it does not say comes after that. */
    TEXT,
    /** The reading order of all reports together. */
    READING
  }

  static final RowOrder SHARED = new RowOrder(Kind.SHARED, "");
  static final RowOrder READING = new RowOrder(Kind.READING, "");

  /** The order of one report's text. */
  static RowOrder text(Document report) {
    return new RowOrder(Kind.TEXT, report.id());
  }

  /** The next kind of order, round at the end. */
  RowOrder next(Document here) {
    return switch (kind) {
      case SHARED -> text(here);
      case TEXT -> READING;
      case READING -> SHARED;
    };
  }

  /** A comparison with its rows in this order. */
  Comparison of(Comparison comparison) {
    List<Row> rows = comparison.rows();
    int number =
        IntStream.range(0, comparison.reports().size())
            .filter(one -> comparison.reports().get(one).id().equals(report))
            .findFirst()
            .orElse(-1);
    List<Row> ordered =
        switch (kind) {
          case SHARED -> rows.stream().sorted(Comparator.comparing(row -> told(row) < 2)).toList();
          case TEXT ->
              rows.stream().sorted(Comparator.comparingInt(row -> at(row, number))).toList();
          case READING -> rows;
        };
    return new Comparison(
        comparison.reports(),
        comparison.policies(),
        comparison.analyses(),
        comparison.links(),
        ordered,
        comparison.conflicts(),
        comparison.coverage(),
        comparison.reuse());
  }

  /** How many reports say something in a row. */
  static long told(Row row) {
    return row.cells().stream().filter(cell -> !cell.silent()).count();
  }

  private static int at(Row row, int report) {
    Cell cell = row.cells().get(Math.max(0, report));
    return report < 0 || cell.silent()
        ? Integer.MAX_VALUE
        : cell.claims().getFirst().span().start();
  }

  /** The order in words. */
  String describe(List<Document> reports) {
    String name =
        reports.stream()
            .filter(one -> one.id().equals(report))
            .map(Document::label)
            .findFirst()
            .orElse("");
    return switch (kind) {
      case SHARED -> Words.get("order.shared");
      case TEXT -> Words.get("order.text", name);
      case READING -> Words.get("order.reading");
    };
  }
}
