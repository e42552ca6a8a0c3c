package org.synoptic.ui.conflicts;

import java.util.Optional;
import org.synoptic.model.Conflict;
import org.synoptic.model.Judgement;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.reader.Causes;
import org.synoptic.ui.reader.ComparisonIndex;
import org.synoptic.ui.reader.Decisions;
import org.synoptic.ui.reader.Signs;

/**
 * A line of the ledger.
 *
 * @param number its number, from 1
 * @param conflict the conflict
 * @param kind sign and word of its kind
 * @param outletA who says the first value
 * @param outletB who says the second value
 * @param status what a person made of it
 * @param reason the person's reason; may be empty
 * @param arbiter the text by which a person decides it; may be empty
 * @param row number of its row, from 1; empty when it stands in none
 */
public record ConflictItem(
    int number,
    Conflict conflict,
    String kind,
    String outletA,
    String outletB,
    Status status,
    String reason,
    String arbiter,
    Optional<Integer> row) {

  /** A line for a conflict. */
  static ConflictItem of(
      ComparisonIndex index, Decisions decisions, Conflict conflict, int number) {
    Optional<Judgement> decided = decisions.of(conflict.id(), Judgement.Aspect.STATUS);
    return new ConflictItem(
        number,
        conflict,
        Signs.kind(conflict.kind()),
        index.report(conflict.a().report()).label(),
        index.report(conflict.b().report()).label(),
        decided.map(Judgement::value).map(Status::of).orElse(Status.OPEN),
        decided.map(Judgement::reason).orElse(""),
        decisions.of(conflict.id(), Judgement.Aspect.ARBITER).map(Judgement::value).orElse(""),
        index.row(conflict.row()).map(row -> row + 1));
  }

  /** The line as a sentence for the ear. */
  public String spoken(int all) {
    return Words.get(
        "conflicts.spoken",
        number,
        all,
        kind.substring(kind.indexOf(' ') + 1),
        Words.get("conflicts.says", outletA, Causes.value(conflict, conflict.a()))
            + "; "
            + Words.get("conflicts.says", outletB, Causes.value(conflict, conflict.b())),
        status.word());
  }
}
