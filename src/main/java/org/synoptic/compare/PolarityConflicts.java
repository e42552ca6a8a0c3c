package org.synoptic.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synoptic.model.Cause;
import org.synoptic.model.Claim;
import org.synoptic.model.Conflict;
import org.synoptic.model.ConflictKind;
import org.synoptic.model.Row;
import org.synoptic.text.Rarity;

/**
 * One report says what the other denies. Both the reading of the claim and a negating word must say
 * so, and the claims must be nearly the same otherwise: a wrong conflict of this kind costs more
 * trust than a missed one.
 */
final class PolarityConflicts implements ConflictRule {

  private static final double ALIKE = 0.7;

  /**
   * Opposites are words of their own. Where few claims are compared, a word that only one has
   * weighs too much, so here a word weighs by its rarity in English alone.
   */
  private static final Rarity ENGLISH = new Rarity(List.of());

  @Override
  public List<Conflict> find(Scene scene, List<Row> rows) {
    List<Conflict> found = new ArrayList<>();
    for (Opposed pair : Opposed.in(rows)) {
      String a = pair.a().text();
      String b = pair.b().text();
      boolean read = pair.a().negated() != pair.b().negated();
      Optional<Cause> denial = read ? denied(a, b) : opposed(a, b);
      Rarity rarity = read ? scene.rarity() : ENGLISH;
      if (denial.isPresent() && pair.likeness(scene, rarity) >= ALIKE) {
        String valueA = read ? value(pair.a()) : a;
        String valueB = read ? value(pair.b()) : b;
        found.add(pair.conflict(ConflictKind.POLARITY, valueA, valueB, List.of(denial.get())));
      }
    }
    return found;
  }

  private static Optional<Cause> denied(String a, String b) {
    return Denial.negation(a, b).map(word -> Cause.of(Cause.Kind.BUT_FOR, word));
  }

  private static Optional<Cause> opposed(String a, String b) {
    return Denial.opposed(a, b).map(words -> new Cause(Cause.Kind.ONE_FOR_OTHER, words));
  }

  private static String value(Claim claim) {
    return claim.negated() ? Conflict.DENIED : Conflict.AFFIRMED;
  }
}
