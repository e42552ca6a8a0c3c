package org.synoptic.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.synoptic.model.Relation;
import org.synoptic.model.Row;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.reader.ComparisonIndex;
import org.synoptic.ui.reader.Signs;

/**
 * Which rows are shown. Everything that is given must hold.
 *
 * @param relation only rows of this relation
 * @param clause only rows about this clause, by address
 * @param speaker only rows in which this speaker is made to say something
 * @param only only rows in which this report alone speaks, by its number
 * @param judged only rows that somebody judged, or that nobody did
 * @param unlike only rows that do not stand so in this alignment; empty for the machine's
 */
public record RowFilter(
    Optional<Relation> relation,
    Optional<String> clause,
    Optional<String> speaker,
    Optional<Integer> only,
    Optional<Boolean> judged,
    Optional<String> unlike) {

  /** Shows all rows. */
  public static final RowFilter ALL =
      new RowFilter(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** What has to be known about a row beside its claims; asked only when needed. */
  public interface Known {
    /** The addresses of the clauses that a row is about. */
    Set<String> clauses(Row row);

    /** Whether anything in a row was decided. */
    boolean judged(Row row);

    /** Whether a row stands so in an alignment; empty for the machine's. */
    boolean stands(Row row, String alignment);
  }

  /** This filter with another relation. */
  public RowFilter with(Optional<Relation> other) {
    return new RowFilter(other, clause, speaker, Optional.empty(), judged, unlike);
  }

  /** This filter with another clause. */
  public RowFilter about(Optional<String> other) {
    return new RowFilter(relation, other, speaker, only, judged, unlike);
  }

  /** This filter with another speaker. */
  public RowFilter by(Optional<String> other) {
    return new RowFilter(relation, clause, other, only, judged, unlike);
  }

  /** This filter with what one report alone says, instead of a relation. */
  public RowFilter only(Optional<Integer> report) {
    return new RowFilter(Optional.empty(), clause, speaker, report, judged, unlike);
  }

  /** This filter with rows that are judged, or not. */
  public RowFilter judged(Optional<Boolean> other) {
    return new RowFilter(relation, clause, speaker, only, other, unlike);
  }

  /** This filter with what another alignment has otherwise. */
  public RowFilter unlike(Optional<String> other) {
    return new RowFilter(relation, clause, speaker, only, judged, other);
  }

  /** Whether it shows a row. */
  public boolean shows(Row row, Known known) {
    return relation.map(wanted -> row.relation() == wanted).orElse(true)
        && only.map(report -> alone(row, report)).orElse(true)
        && speaker.map(wanted -> says(row, wanted)).orElse(true)
        && judged.map(wanted -> known.judged(row) == wanted).orElse(true)
        && clause.map(wanted -> known.clauses(row).contains(wanted)).orElse(true)
        && unlike.map(other -> !known.stands(row, other)).orElse(true);
  }

  private static boolean alone(Row row, int report) {
    return row.cells().stream().allMatch(cell -> cell.silent() == (cell.report() != report));
  }

  private static boolean says(Row row, String speaker) {
    return row.claims().stream()
        .anyMatch(claim ->
            claim.speaker().filter(speaker::equals).isPresent() || claim.via().contains(speaker));
  }

  /**
   * What it keeps, in words; empty when it keeps all.
   *
   * @param names what alignments are called, by their subjects
   */
  public String describe(ComparisonIndex index, UnaryOperator<String> names) {
    List<String> parts = new ArrayList<>();
    relation.map(Signs::word).ifPresent(parts::add);
    only.map(one -> Words.get("relation.only.in", Signs.letter(one))).ifPresent(parts::add);
    clause
        .map(index::shortName)
        .map(name -> Words.get("compare.clause", name))
        .ifPresent(parts::add);
    speaker.ifPresent(parts::add);
    judged
        .map(on -> Words.get(on ? "filter.judged.yes" : "filter.judged.no"))
        .ifPresent(parts::add);
    unlike.map(names).map(name -> Words.get("filter.unlike.to", name)).ifPresent(parts::add);
    return String.join(", ", parts);
  }
}
