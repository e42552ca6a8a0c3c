package org.synoptic.compare;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.model.Claim;
import org.synoptic.model.Conflict;
import org.synoptic.model.ConflictKind;
import org.synoptic.model.Row;

/**
 * One report says what the other denies. Both the reading of the claim and a negating word must say
 * so, and the claims must be nearly the same otherwise: a wrong conflict of this kind costs more
 * trust than a missed one.
 */
final class PolarityConflicts implements ConflictRule {

  private static final double ALIKE = 0.7;

  @Override
  public List<Conflict> find(Scene scene, List<Row> rows) {
    List<Conflict> found = new ArrayList<>();
    for (Opposed pair : Opposed.in(rows)) {
      List<String> inA = Negation.words(pair.a().text());
      List<String> inB = Negation.words(pair.b().text());
      boolean read = pair.a().negated() != pair.b().negated();
      boolean written = inA.size() % 2 != inB.size() % 2;
      if (read && written && pair.likeness(scene) >= ALIKE) {
        String word = inA.isEmpty() ? inB.getFirst() : inA.getFirst();
        String why = "the same but for \"%s\"".formatted(word);
        found.add(
            pair.conflict(ConflictKind.POLARITY, value(pair.a()), value(pair.b()), List.of(why)));
      }
    }
    return found;
  }

  private static String value(Claim claim) {
    return claim.negated() ? "denied" : "affirmed";
  }
}
