package org.synoptic.compare;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.model.Conflict;
import org.synoptic.model.ConflictKind;
import org.synoptic.model.Row;

/**
 * Different days of the same event: each claim names one day, and they are alike otherwise. A day
 * of the week and a date are held against one another by the calendar.
 */
final class DateConflicts implements ConflictRule {

  private static final double ALIKE = 0.5;

  @Override
  public List<Conflict> find(Scene scene, List<Row> rows) {
    List<Conflict> found = new ArrayList<>();
    for (Opposed pair : Opposed.in(rows)) {
      if (pair.likeness(scene) >= ALIKE) {
        List<Moment> inA = Moment.in(pair.a().text(), published(scene, pair.reportA()));
        List<Moment> inB = Moment.in(pair.b().text(), published(scene, pair.reportB()));
        if (inA.size() == 1 && inB.size() == 1 && inA.getFirst().contradicts(inB.getFirst())) {
          found.add(pair.parts(ConflictKind.DATE, inA.getFirst().span(), inB.getFirst().span()));
        }
      }
    }
    return found;
  }

  private static String published(Scene scene, int report) {
    return scene.reports().get(report).metadata().day().orElse("");
  }
}
