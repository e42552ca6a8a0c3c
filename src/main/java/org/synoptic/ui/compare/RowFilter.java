package org.synoptic.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.synoptic.model.Relation;
import org.synoptic.model.Row;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.reader.ComparisonIndex;
import org.synoptic.ui.reader.Signs;

/**
 * Which rows are shown.
 *
 * @param relation only rows of this relation
 * @param clause only rows about this clause, by address
 * @param speaker only rows in which this speaker is made to say something
 */
public record RowFilter(
    Optional<Relation> relation, Optional<String> clause, Optional<String> speaker) {

  /** Shows all rows. */
  public static final RowFilter ALL =
      new RowFilter(Optional.empty(), Optional.empty(), Optional.empty());

  /** This filter with another relation. */
  public RowFilter with(Optional<Relation> other) {
    return new RowFilter(other, clause, speaker);
  }

  /** This filter with another clause. */
  public RowFilter about(Optional<String> other) {
    return new RowFilter(relation, other, speaker);
  }

  /** This filter with another speaker. */
  public RowFilter by(Optional<String> other) {
    return new RowFilter(relation, clause, other);
  }

  /**
   * Whether it shows a row.
   *
   * @param clauses finds the addresses of the clauses that a row is about; asked only when needed
   */
  public boolean shows(Row row, Function<Row, Set<String>> clauses) {
    return relation.map(wanted -> row.relation() == wanted).orElse(true)
        && clause.map(wanted -> clauses.apply(row).contains(wanted)).orElse(true)
        && speaker.map(wanted -> says(row, wanted)).orElse(true);
  }

  private static boolean says(Row row, String speaker) {
    return row.claims().stream()
        .anyMatch(claim ->
            claim.speaker().filter(speaker::equals).isPresent() || claim.via().contains(speaker));
  }

  /** What it keeps, in words; empty when it keeps all. */
  public String describe(ComparisonIndex index) {
    List<String> parts = new ArrayList<>();
    relation.map(Signs::word).ifPresent(parts::add);
    clause
        .map(index::shortName)
        .map(name -> Words.get("compare.clause", name))
        .ifPresent(parts::add);
    speaker.ifPresent(parts::add);
    return String.join(", ", parts);
  }
}
