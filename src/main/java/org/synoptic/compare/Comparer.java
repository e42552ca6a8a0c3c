package org.synoptic.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.synoptic.model.Analysis;
import org.synoptic.model.Cell;
import org.synoptic.model.Comparison;
import org.synoptic.model.Conflict;
import org.synoptic.model.Conflict.Side;
import org.synoptic.model.ConflictKind;
import org.synoptic.model.Document;
import org.synoptic.model.Link;
import org.synoptic.model.Person;
import org.synoptic.model.Relation;
import org.synoptic.model.Row;
import org.synoptic.text.Encoder;
import org.synoptic.text.Recent;
import org.synoptic.text.Wording;

/**
 * Lays reports beside one another: rows of claims about the same matter, conflicts, the coverage of
 * each clause, and shared passages. The result does not depend on the order of the reports but for
 * their numbers. May be used by several threads at once.
 */
public final class Comparer {

  private static final List<ConflictRule> RULES =
      List.of(
          new SpeakerConflicts(),
          new NameConflicts(),
          new NumberConflicts(),
          new DateConflicts(),
          new WordingConflicts(),
          new PolarityConflicts());

  private static final int REMEMBERED_TEXTS = 20_000;

  private final Encoder encoder;
  private final Recent<String, Wording> wordings = new Recent<>(REMEMBERED_TEXTS);

  /** A comparer that measures meaning with this encoder. */
  public Comparer(Encoder encoder) {
    this.encoder = encoder;
  }

  /**
   * Compares reports.
   *
   * @param reports the reports; one or none has rows and coverage, but no conflicts between reports
   * @param analyses what was found in each, in the same order
   * @param policies the policies they are about; may be none
   * @param links the links of the claims by the claim's id
   * @throws IllegalArgumentException when there are not as many analyses as reports
   */
  public Comparison compare(
      List<Document> reports,
      List<Analysis> analyses,
      List<Document> policies,
      Map<String, List<Link>> links) {
    if (reports.size() != analyses.size()) {
      throw new IllegalArgumentException(
          "%d reports but %d analyses".formatted(reports.size(), analyses.size()));
    }
    Scene scene = Scene.of(encoder, wordings, reports, analyses);
    List<Row> rows = Aligner.rows(scene);
    List<Conflict> conflicts = new ArrayList<>();
    RULES.forEach(rule -> conflicts.addAll(rule.find(scene, rows)));
    List<Conflict> opposed =
        conflicts.stream().filter(one -> one.kind() != ConflictKind.NAME).toList();
    return new Comparison(
        reports,
        policies,
        analyses,
        links,
        rows.stream().map(row -> marked(row, opposed)).toList(),
        conflicts,
        new CoverageTable(reports, analyses, links, scene::wording).of(policies),
        ReuseFinder.of(reports, analyses));
  }

  /**
   * The persons that reports name or describe, each under the names of all reports, by name; after
   * them the words of a report that may stand for several persons.
   *
   * @param reports the reports
   * @param analyses what was found in each, in the same order
   */
  public static List<Person> people(List<Document> reports, List<Analysis> analyses) {
    return Persons.of(reports, analyses);
  }

  private static Row marked(Row row, List<Conflict> conflicts) {
    boolean opposed =
        conflicts.stream().anyMatch(one -> holds(row, one.a()) && holds(row, one.b()));
    return opposed ? new Row(row.id(), Relation.CONFLICT, row.cells(), row.reason()) : row;
  }

  private static boolean holds(Row row, Side side) {
    Cell cell = row.cells().get(side.report());
    return cell.claims().stream().anyMatch(claim -> claim.span().overlaps(side.span()));
  }
}
