package org.synoptic.compare;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.model.Cause;
import org.synoptic.model.Cell;
import org.synoptic.model.Claim;
import org.synoptic.model.Conflict;
import org.synoptic.model.Conflict.Side;
import org.synoptic.model.ConflictKind;
import org.synoptic.model.Row;
import org.synoptic.model.Span;
import org.synoptic.text.Rarity;
import org.synoptic.text.Wording;

/**
 * Two claims of different reports in one row, one of each report.
 *
 * @param row the row
 * @param reportA number of the one report
 * @param a its claim
 * @param reportB number of the other report, greater
 * @param b its claim
 */
record Opposed(Row row, int reportA, Claim a, int reportB, Claim b) {

  static List<Opposed> in(List<Row> rows) {
    List<Opposed> found = new ArrayList<>();
    for (Row row : rows) {
      List<Cell> told = row.cells().stream().filter(cell -> !cell.silent()).toList();
      for (int i = 0; i < told.size(); i++) {
        for (int j = i + 1; j < told.size(); j++) {
          for (Claim a : told.get(i).claims()) {
            for (Claim b : told.get(j).claims()) {
              found.add(new Opposed(row, told.get(i).report(), a, told.get(j).report(), b));
            }
          }
        }
      }
    }
    return found;
  }

  /** How much of their words the two share, 0 to 1, by weight and both ways. */
  double likeness(Scene scene) {
    return likeness(scene, scene.rarity());
  }

  /** The same by another rarity of words. */
  double likeness(Scene scene, Rarity rarity) {
    Wording inA = scene.wording(a.text());
    Wording inB = scene.wording(b.text());
    double all = rarity.total(inA) + rarity.total(inB);
    return all == 0 ? 0 : (rarity.shared(inA, inB) + rarity.shared(inB, inA)) / all;
  }

  /** A conflict between these claims as a whole. */
  Conflict conflict(ConflictKind kind, String valueA, String valueB, List<Cause> why) {
    return conflict(
        kind,
        new Side(reportA, a.span(), valueA),
        new Side(reportB, b.span(), valueB),
        row.id(),
        why);
  }

  /** A conflict between a part of each claim, given by its place in the claim's words. */
  Conflict parts(ConflictKind kind, Span inA, Span inB) {
    String saysA = inA.of(a.text());
    String saysB = inB.of(b.text());
    return conflict(
        kind,
        new Side(reportA, inA.shift(a.span().start()), saysA),
        new Side(reportB, inB.shift(b.span().start()), saysB),
        row.id(),
        List.of(Cause.of(Cause.Kind.AGAINST, saysA, saysB)));
  }

  static Conflict conflict(ConflictKind kind, Side a, Side b, String row, List<Cause> why) {
    return new Conflict(Conflict.identify(kind, row, a, b), kind, a, b, row, why);
  }
}
