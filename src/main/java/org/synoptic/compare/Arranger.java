package org.synoptic.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Alignment;
import org.synoptic.model.Cell;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Conflict;
import org.synoptic.model.Reason;
import org.synoptic.model.Relation;
import org.synoptic.model.Row;
import org.synoptic.text.Rarity;
import org.synoptic.text.Wording;

/**
 * Lays a comparison out anew: with rows as a person wants them, or with some of its reports only.
 * Claims, rows and conflicts that stay as they were keep their ids, so decisions on them hold. May
 * be used by several threads at once.
 */
public final class Arranger {

  private final Comparison comparison;
  private @Nullable Rarity rarity;

  /** An arranger of one comparison. */
  public Arranger(Comparison comparison) {
    this.comparison = comparison;
  }

  /** The comparison with the rows of an alignment; claims that it does not have are passed over. */
  public Comparison arranged(Alignment alignment) {
    Map<String, Integer> wanted = new HashMap<>();
    for (int row = 0; row < alignment.rows().size(); row++) {
      for (String claim : alignment.rows().get(row)) {
        wanted.put(claim, row);
      }
    }
    Map<Object, List<Row>> sources = new LinkedHashMap<>();
    for (Row row : comparison.rows()) {
      Set<Object> rows = new LinkedHashSet<>();
      for (Claim claim : row.claims()) {
        rows.add(place(wanted, row, claim));
      }
      // The row itself first: what a person took out of it comes after what is left.
      List<Object> ordered = new ArrayList<>(rows);
      ordered.sort((a, b) -> Boolean.compare(a instanceof Integer, b instanceof Integer));
      ordered.forEach(one -> sources.computeIfAbsent(one, none -> new ArrayList<>()).add(row));
    }
    List<Row> made = new ArrayList<>();
    sources.forEach((place, rows) -> made.add(row(wanted, place, rows)));
    return new Picked(comparison, all(), made).comparison();
  }

  private static Object place(Map<String, Integer> wanted, Row row, Claim claim) {
    Integer person = wanted.get(claim.id());
    return person == null ? row.id() : person;
  }

  private Row row(Map<String, Integer> wanted, Object place, List<Row> sources) {
    List<Cell> cells = new ArrayList<>();
    for (int report = 0; report < comparison.reports().size(); report++) {
      List<Claim> claims = new ArrayList<>();
      for (Row source : sources) {
        source.cells().get(report).claims().stream()
            .filter(claim -> place(wanted, source, claim).equals(place))
            .forEach(claims::add);
      }
      claims.sort((a, b) -> a.span().compareTo(b.span()));
      cells.add(new Cell(report, claims));
    }
    Row first = sources.getFirst();
    String id =
        Row.identify(cells.stream().flatMap(c -> c.claims().stream()).map(Claim::id).toList());
    if (first.claims().size() == count(cells) && sources.size() == 1) {
      return first;
    }
    Reason reason =
        place instanceof Integer ? new Reason("align.person", 1, List.of()) : first.reason();
    return new Row(id, relation(cells), cells, reason);
  }

  private static int count(List<Cell> cells) {
    return cells.stream().mapToInt(cell -> cell.claims().size()).sum();
  }

  /**
   * The comparison with some of its reports only, in the order in which they are named. Rows to
   * which none of them says anything are left out; how the others stand to one another is told of
   * these reports alone.
   *
   * @param reports numbers of reports, none twice
   */
  public Comparison only(List<Integer> reports) {
    if (reports.equals(all())) {
      return comparison;
    }
    List<Row> rows = new ArrayList<>();
    for (Row row : comparison.rows()) {
      only(row, reports).ifPresent(rows::add);
    }
    return new Picked(comparison, reports, rows).comparison();
  }

  private Optional<Row> only(Row row, List<Integer> reports) {
    List<Cell> cells = new ArrayList<>();
    for (int report = 0; report < reports.size(); report++) {
      cells.add(new Cell(report, row.cells().get(reports.get(report)).claims()));
    }
    int count = count(cells);
    if (count == 0) {
      return Optional.empty();
    }
    boolean whole = count == count(row.cells()) && row.relation() != Relation.CONFLICT;
    Relation relation = whole ? row.relation() : relation(cells);
    return Optional.of(new Row(row.id(), relation, cells, row.reason()));
  }

  private List<Integer> all() {
    List<Integer> all = new ArrayList<>();
    for (int report = 0; report < comparison.reports().size(); report++) {
      all.add(report);
    }
    return all;
  }

  /** How cells stand to one another; conflicts are marked by {@link Picked}. */
  private Relation relation(List<Cell> cells) {
    return cells.stream().filter(cell -> !cell.silent()).count() < 2
        ? Relation.ONLY
        : Aligner.relation(cells, rarity(), Wording::of);
  }

  private synchronized Rarity rarity() {
    Rarity made = rarity;
    if (made == null) {
      made =
          new Rarity(
              comparison.rows().stream()
                  .flatMap(row -> row.claims().stream())
                  .map(claim -> Wording.of(claim.text()))
                  .toList());
      rarity = made;
    }
    return made;
  }

  /** Whether a conflict's side stands in a row. */
  static boolean holds(Row row, Conflict.Side side) {
    Cell cell = row.cells().get(side.report());
    return cell.claims().stream().anyMatch(claim -> claim.span().overlaps(side.span()));
  }
}
