package org.synoptic.ui.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.synoptic.app.Arrangement;
import org.synoptic.model.Alignment;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Judgement;
import org.synoptic.model.Row;
import org.synoptic.ui.reader.ComparisonIndex;
import org.synoptic.ui.reader.Decisions;

/**
 * A comparison as it was laid out: what of that takes time, done away from the screen.
 *
 * @param index what is to be shown
 * @param whole all rows by their ids, with what the reports say that have no column
 * @param standing ids of the rows of each alignment by its subject; the machine's is empty
 * @param claims ids of the claims of the comparison
 */
record Arranged(
    ComparisonIndex index,
    Map<String, Row> whole,
    Map<String, Set<String>> standing,
    Set<String> claims) {

  /** Nothing. */
  static final Arranged NONE =
      new Arranged(
          new ComparisonIndex(
              new Comparison(
                  List.of(), List.of(), List.of(), Map.of(), List.of(), List.of(), List.of(),
                  List.of())),
          Map.of(),
          Map.of(),
          Set.of());

  /** Lays a comparison out after all judgements of a log. */
  static Arranged of(Comparison machine, Layout layout, List<Judgement> log) {
    Set<String> claims = new HashSet<>();
    machine.rows().forEach(row -> row.claims().stream().map(Claim::id).forEach(claims::add));
    List<Alignment> alignments = alignments(log, claims);
    Map<String, Set<String>> standing = new HashMap<>();
    standing.put("", ids(machine));
    alignments.forEach(
        one -> standing.put(one.subject(), ids(Arrangement.of(machine, Optional.of(one)))));
    Comparison arranged = Arrangement.of(machine, layout.alignment(alignments));
    Map<String, Row> whole = new HashMap<>();
    arranged.rows().forEach(row -> whole.put(row.id(), row));
    ComparisonIndex index = new ComparisonIndex(layout.of(arranged)).corrected(new Decisions(log));
    return new Arranged(index, whole, standing, claims);
  }

  /** The alignments that people made of some claims. */
  static List<Alignment> alignments(List<Judgement> log, Set<String> claims) {
    return Alignment.all(log).stream()
        .filter(one -> one.rows().stream().flatMap(List::stream).anyMatch(claims::contains))
        .toList();
  }

  private static Set<String> ids(Comparison comparison) {
    Set<String> ids = new HashSet<>();
    comparison.rows().forEach(row -> ids.add(row.id()));
    return ids;
  }
}
