package org.synoptic.compare;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.model.Conflict;
import org.synoptic.model.ConflictKind;
import org.synoptic.model.Row;

/** Different quantities of the same thing in claims that are alike otherwise. */
final class NumberConflicts implements ConflictRule {

  private static final double ALIKE = 0.5;

  @Override
  public List<Conflict> find(Scene scene, List<Row> rows) {
    List<Conflict> found = new ArrayList<>();
    for (Opposed pair : Opposed.in(rows)) {
      if (pair.likeness(scene) >= ALIKE) {
        List<Quantity> inA = Quantity.in(pair.a().text());
        List<Quantity> inB = Quantity.in(pair.b().text());
        for (Quantity a : inA) {
          List<Quantity> same = inB.stream().filter(b -> b.unit().equals(a.unit())).toList();
          long here = inA.stream().filter(other -> other.unit().equals(a.unit())).count();
          if (here == 1 && same.size() == 1 && a.contradicts(same.getFirst())) {
            found.add(pair.parts(ConflictKind.NUMBER, a.span(), same.getFirst().span()));
          }
        }
      }
    }
    return found;
  }
}
