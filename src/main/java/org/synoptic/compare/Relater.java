package org.synoptic.compare;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.model.Related;
import org.synoptic.text.Encoder;
import org.synoptic.text.Rarity;
import org.synoptic.text.Vectors;
import org.synoptic.text.Wording;

/** Tells how two statements stand to one another. May be used by several threads at once. */
public final class Relater {

  private static final double MEANING = 0.9;
  private static final double SAME = 0.48;
  private static final double TOUCHES = 0.3;

  /**
   * From here on two statements are about the same matter, so that rules may oppose one another.
   */
  private static final double SAME_MATTER = 0.2;

  /** From here on a negation or a number is all that parts two statements. */
  private static final double OPPOSED = 0.6;

  private static final double ALIKE = 0.7;

  private final Encoder encoder;

  /** A relater that measures meaning with this encoder. */
  public Relater(Encoder encoder) {
    this.encoder = encoder;
  }

  /** How two statements stand to one another; the order of the two makes no difference. */
  public Related relate(String a, String b) {
    List<float[]> meant = encoder.encode(List.of(a, b));
    Wording inA = Wording.of(a);
    Wording inB = Wording.of(b);
    Rarity rarity = new Rarity(List.of());
    double all = rarity.total(inA) + rarity.total(inB);
    double shared = rarity.shared(inA, inB) + rarity.shared(inB, inA);
    double words = all == 0 ? 0 : Math.min(1, shared / all);
    double meaning = Math.max(0, Vectors.dot(meant.get(0), meant.get(1)));
    double score = Math.clamp(MEANING * meaning + (1 - MEANING) * words, 0, 1);
    List<String> why = new ArrayList<>(rarity.sharedWords(inA, inB));
    List<String> against = new ArrayList<>();
    if (score >= SAME_MATTER) {
      against.addAll(rules(a, b));
    }
    if (score >= OPPOSED && words >= ALIKE) {
      against.addAll(against(a, b));
    }
    if (!against.isEmpty()) {
      why.addAll(against);
      return new Related(score, Related.Kind.CONFLICT, why);
    }
    Related.Kind kind =
        score >= SAME
            ? Related.Kind.SAME
            : score >= TOUCHES ? Related.Kind.DIFFERS : Related.Kind.UNRELATED;
    return new Related(score, kind, why);
  }

  /** How one rules out what the other allows, or reaches further. */
  private static List<String> rules(String a, String b) {
    return Modes.opposition(a, b)
        .or(() -> Modes.opposition(b, a))
        .or(() -> Scope.opposition(a, b))
        .or(() -> Scope.opposition(b, a))
        .stream()
        .toList();
  }

  /** What turns one statement against the other: a denial, or another number of the same. */
  private static List<String> against(String a, String b) {
    List<String> found = new ArrayList<>();
    Denial.between(a, b).ifPresent(found::add);
    for (Quantity one : Quantity.in(a)) {
      Quantity.in(b).stream()
          .filter(one::contradicts)
          .forEach(other -> found.add(one.span().of(a) + " against " + other.span().of(b)));
    }
    return found;
  }
}
