package org.synoptic.compare;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.model.Cause;
import org.synoptic.model.Conflict;
import org.synoptic.model.Conflict.Side;
import org.synoptic.model.ConflictKind;
import org.synoptic.model.Row;
import org.synoptic.model.Span;
import org.synoptic.text.Alignments;

/**
 * The same words given to different persons. Only persons known by name count: "the official", a
 * country or a paper may well stand for the person that the other report names.
 */
final class SpeakerConflicts implements ConflictRule {

  private static final int WORDS = 6;

  /** Claims of one speech that stand no further apart than this many characters are one passage. */
  private static final int NEAR = 120;

  @Override
  public List<Conflict> find(Scene scene, List<Row> rows) {
    List<Conflict> found = new ArrayList<>();
    for (Opposed pair : Opposed.in(rows)) {
      String a = pair.a().speaker().orElse("");
      String b = pair.b().speaker().orElse("");
      if (People.person(scene.analyses().get(pair.reportA()).names(), a)
          && People.person(scene.analyses().get(pair.reportB()).names(), b)
          && !People.same(a, b)) {
        int words =
            Alignments.of(pair.a().text(), pair.b().text(), WORDS).stream()
                .mapToInt(Alignments.Shared::words)
                .sum();
        if (words >= WORDS) {
          Cause why = Cause.of(Cause.Kind.SAME_WORDS, Integer.toString(words), a, b);
          add(found, pair.conflict(ConflictKind.SPEAKER, a, b, List.of(why)));
        }
      }
    }
    return found;
  }

  /** Adds a conflict, or widens one before it that is about the next words of the same speech. */
  private static void add(List<Conflict> found, Conflict next) {
    for (int i = 0; i < found.size(); i++) {
      Conflict before = found.get(i);
      if (continues(before.a(), next.a()) && continues(before.b(), next.b())) {
        List<Cause> why = new ArrayList<>(before.why());
        why.addAll(next.why());
        Side a = wide(before.a(), next.a());
        Side b = wide(before.b(), next.b());
        found.set(i, Opposed.conflict(ConflictKind.SPEAKER, a, b, before.row(), why));
        return;
      }
    }
    found.add(next);
  }

  private static boolean continues(Side before, Side next) {
    Span wide = new Span(Math.max(0, before.span().start() - NEAR), before.span().end() + NEAR);
    return before.report() == next.report()
        && before.value().equals(next.value())
        && wide.overlaps(next.span());
  }

  private static Side wide(Side one, Side other) {
    return new Side(one.report(), one.span().cover(other.span()), one.value());
  }
}
