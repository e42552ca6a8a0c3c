package org.synoptic.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.synoptic.model.Cause;
import org.synoptic.model.Cell;
import org.synoptic.model.Comparison;
import org.synoptic.model.Conflict;
import org.synoptic.model.Coverage;
import org.synoptic.model.CoverageStatus;
import org.synoptic.model.Person;
import org.synoptic.model.Relation;
import org.synoptic.model.Row;

/** A comparison for people: rows, conflicts, coverage. */
final class ComparisonWords {

  private static final Map<Relation, String> SIGNS =
      Map.of(Relation.SAME, "≡", Relation.DIFFERS, "≈", Relation.CONFLICT, "≠", Relation.ONLY, "◧");
  private static final Map<CoverageStatus, String> MARKS =
      Map.of(
          CoverageStatus.QUOTED, "■",
          CoverageStatus.PARAPHRASED, "◐",
          CoverageStatus.MENTIONED, "○",
          CoverageStatus.ABSENT, "∅");

  private final Comparison comparison;
  private final StringBuilder words = new StringBuilder();

  private ComparisonWords(Comparison comparison) {
    this.comparison = comparison;
  }

  /** The whole comparison. */
  static String of(Comparison comparison, List<Person> people) {
    ComparisonWords writer = new ComparisonWords(comparison);
    comparison.rows().forEach(writer::row);
    writer.section("Conflicts", comparison.conflicts().isEmpty());
    comparison.conflicts().forEach(writer::conflict);
    writer.section(
        "Coverage  ■ quoted  ◐ paraphrased  ○ mentioned  ∅ absent",
        comparison.coverage().isEmpty());
    comparison.coverage().forEach(writer::coverage);
    List<Person> known = people.stream().filter(ComparisonWords::several).toList();
    writer.section("People under several names", known.isEmpty());
    known.forEach(writer::person);
    return writer.words.toString();
  }

  private void section(String title, boolean empty) {
    words.append('\n').append(title).append('\n').append(empty ? "none\n" : "");
  }

  private void row(Row row) {
    String relation = row.relation() == Relation.ONLY ? "only" : Json.word(row.relation());
    words.append(SIGNS.get(row.relation())).append(' ').append(relation).append('\n');
    for (Cell cell : row.cells()) {
      String label = label(cell.report());
      if (cell.silent()) {
        words.append("    ").append(label).append(": silent\n");
      }
      cell.claims()
          .forEach(claim ->
              words
                  .append("    ")
                  .append(label)
                  .append(": ")
                  .append(AnalysisWords.line(claim, comparison.linksOf(claim)))
                  .append('\n'));
    }
  }

  private void conflict(Conflict conflict) {
    words
        .append("≠ ")
        .append(Json.word(conflict.kind()))
        .append(": ")
        .append(side(conflict.a()))
        .append(" against ")
        .append(side(conflict.b()))
        .append(". ")
        .append(String.join("; ", conflict.why().stream().map(Cause::english).toList()))
        .append('\n');
  }

  private String side(Conflict.Side side) {
    return side.value() + " (" + label(side.report()) + ")";
  }

  private void coverage(Coverage coverage) {
    words
        .append(coverage.clause())
        .append(": ")
        .append(
            coverage.cells().stream()
                .map(cell -> MARKS.get(cell.status()) + " " + label(cell.report()))
                .collect(Collectors.joining("  ")))
        .append('\n');
  }

  private static boolean several(Person person) {
    return person.appearances().size() > 1 || !person.maybe().isEmpty();
  }

  private void person(Person person) {
    words
        .append(person.name())
        .append(": ")
        .append(
            person.appearances().stream()
                .map(one -> one.words() + " (" + label(one.report()) + ")")
                .collect(Collectors.joining(", ")));
    if (!person.maybe().isEmpty()) {
      words.append("; not clear who of ").append(String.join(", ", person.maybe()));
    }
    words.append('\n');
  }

  private String label(int report) {
    return comparison.reports().get(report).label();
  }
}
