package org.synoptic.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.synoptic.model.Cell;
import org.synoptic.model.Claim;
import org.synoptic.model.Row;
import org.synoptic.model.Span;
import org.synoptic.ui.reader.ComparisonIndex;
import org.synoptic.ui.reader.Pieces;

/** Where the rows of a comparison stand in its reports: what full texts are tied by. */
final class Anchors {

  private final List<Pieces> pieces = new ArrayList<>();
  private final List<List<Anchor>> reports = new ArrayList<>();
  private final List<Map<Integer, Anchor>> rows = new ArrayList<>();

  /**
   * A row's first claim in a report.
   *
   * @param row number of the row, from 0
   * @param span where the claim stands
   * @param piece number of its piece of the text, from 0
   */
  record Anchor(int row, Span span, int piece) {}

  Anchors(ComparisonIndex index) {
    List<Row> rows = index.comparison().rows();
    for (int report = 0; report < index.comparison().reports().size(); report++) {
      Pieces cut = new Pieces(index, report);
      List<Anchor> anchors = new ArrayList<>();
      for (int row = 0; row < rows.size(); row++) {
        Cell cell = rows.get(row).cells().get(report);
        if (!cell.silent()) {
          Span span = cell.claims().stream().map(Claim::span).sorted().findFirst().orElseThrow();
          anchors.add(new Anchor(row, span, cut.at(span)));
        }
      }
      pieces.add(cut);
      this.rows.add(anchors.stream().collect(Collectors.toMap(Anchor::row, one -> one)));
      anchors.sort(Comparator.comparing(Anchor::span));
      reports.add(List.copyOf(anchors));
    }
  }

  /** A report in the pieces in which it is read. */
  Pieces pieces(int report) {
    return pieces.get(report);
  }

  /** Where a row stands in a report, or empty when the report is silent. */
  Optional<Anchor> of(int report, int row) {
    return Optional.ofNullable(rows.get(report).get(row));
  }

  /** The row a number of claims further in the reading order of a report. */
  OptionalInt step(int report, int row, int by) {
    List<Anchor> anchors = reports.get(report);
    if (anchors.isEmpty()) {
      return OptionalInt.empty();
    }
    Optional<Anchor> here = of(report, row);
    if (here.isEmpty()) {
      return OptionalInt.of((by > 0 ? anchors.getFirst() : anchors.getLast()).row);
    }
    int next = Math.clamp((long) anchors.indexOf(here.get()) + by, 0, anchors.size() - 1);
    return OptionalInt.of(anchors.get(next).row);
  }

  /** The row whose claim lies at a position of a report; the shortest where several do. */
  OptionalInt at(ComparisonIndex index, int report, int position) {
    List<Row> rows = index.comparison().rows();
    int found = -1;
    int length = Integer.MAX_VALUE;
    for (int row = 0; row < rows.size(); row++) {
      for (Claim claim : rows.get(row).cells().get(report).claims()) {
        if (claim.span().contains(position) && claim.span().length() < length) {
          found = row;
          length = claim.span().length();
        }
      }
    }
    return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
  }

  /**
   * The piece of another report that belongs beside a piece: that of the first row from there on
   * which both have, else of the last one before.
   */
  OptionalInt beside(int report, int piece, int other) {
    OptionalInt before = OptionalInt.empty();
    for (Anchor anchor : reports.get(report)) {
      Optional<Anchor> shared = of(other, anchor.row);
      if (shared.isPresent()) {
        if (anchor.piece >= piece) {
          return OptionalInt.of(shared.get().piece);
        }
        before = OptionalInt.of(shared.get().piece);
      }
    }
    return before;
  }
}
