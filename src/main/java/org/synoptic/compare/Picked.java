package org.synoptic.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.synoptic.model.Comparison;
import org.synoptic.model.Conflict;
import org.synoptic.model.ConflictKind;
import org.synoptic.model.Coverage;
import org.synoptic.model.Relation;
import org.synoptic.model.Reuse;
import org.synoptic.model.Row;

/**
 * Some reports of a comparison with the rows that were made for them: everything that names a
 * report by its number is told of the new numbers.
 *
 * @param source the comparison they are from
 * @param reports the numbers there, in the new order
 * @param rows the rows in the new order of the reports
 */
record Picked(Comparison source, List<Integer> reports, List<Row> rows) {

  Comparison comparison() {
    Map<String, Row> byId = rows.stream().collect(Collectors.toMap(Row::id, Function.identity()));
    List<Conflict> conflicts = new ArrayList<>();
    for (Conflict conflict : source.conflicts()) {
      side(conflict.a())
          .ifPresent(
              a -> side(conflict.b()).ifPresent(b -> conflicts.add(placed(conflict, a, b, byId))));
    }
    Set<String> opposed = new HashSet<>();
    for (Conflict conflict : conflicts) {
      Row row = byId.get(conflict.row());
      if (row != null
          && conflict.kind() != ConflictKind.NAME
          && Arranger.holds(row, conflict.a())
          && Arranger.holds(row, conflict.b())) {
        opposed.add(row.id());
      }
    }
    return new Comparison(
        reports.stream().map(source.reports()::get).toList(),
        source.policies(),
        reports.stream().map(source.analyses()::get).toList(),
        source.links(),
        rows.stream().map(row -> opposed.contains(row.id()) ? opposed(row) : row).toList(),
        conflicts,
        source.coverage().stream().map(this::coverage).toList(),
        source.reuse().stream().flatMap(one -> reuse(one).stream()).toList());
  }

  private static Row opposed(Row row) {
    return new Row(row.id(), Relation.CONFLICT, row.cells(), row.reason());
  }

  private Optional<Conflict.Side> side(Conflict.Side side) {
    int at = reports.indexOf(side.report());
    return at < 0
        ? Optional.empty()
        : Optional.of(new Conflict.Side(at, side.span(), side.value()));
  }

  /** A conflict in the row where it stood, else in the one where both of its sides stand now. */
  private Conflict placed(
      Conflict conflict, Conflict.Side a, Conflict.Side b, Map<String, Row> byId) {
    String row =
        conflict.row().isEmpty() || byId.containsKey(conflict.row())
            ? conflict.row()
            : rows.stream()
                .filter(one -> Arranger.holds(one, a) && Arranger.holds(one, b))
                .map(Row::id)
                .findFirst()
                .orElse("");
    return new Conflict(conflict.id(), conflict.kind(), a, b, row, conflict.why());
  }

  private Coverage coverage(Coverage all) {
    List<Coverage.Treatment> cells = new ArrayList<>();
    for (int report = 0; report < reports.size(); report++) {
      int before = reports.get(report);
      int now = report;
      all.cells().stream()
          .filter(cell -> cell.report() == before)
          .map(cell ->
              new Coverage.Treatment(
                  now, cell.status(), cell.claims(), cell.place(), cell.searched()))
          .forEach(cells::add);
    }
    return new Coverage(all.policy(), all.clause(), cells);
  }

  private Optional<Reuse> reuse(Reuse reuse) {
    int a = reports.indexOf(reuse.a().report());
    int b = reports.indexOf(reuse.b().report());
    return a < 0 || b < 0
        ? Optional.empty()
        : Optional.of(
            new Reuse(
                new Reuse.Passage(a, reuse.a().span()),
                new Reuse.Passage(b, reuse.b().span()),
                reuse.words()));
  }
}
