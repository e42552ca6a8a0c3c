package org.synoptic.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.synoptic.model.Cause;
import org.synoptic.model.Conflict;
import org.synoptic.model.ConflictKind;
import org.synoptic.ui.kit.Words;

/** What conflicts say, in the words of the reader's language. */
public final class Causes {

  private Causes() {}

  /** Why both sides of a conflict cannot be right, a sentence for each reason. */
  public static List<String> of(ComparisonIndex index, Conflict conflict) {
    return conflict.why().stream().map(cause -> sentence(index, conflict, cause)).toList();
  }

  private static String sentence(ComparisonIndex index, Conflict conflict, Cause cause) {
    List<Object> values = new ArrayList<>(cause.values());
    switch (cause.kind()) {
      case ONLY_FIRST -> values.addFirst(index.report(conflict.a().report()).label());
      case ONLY_SECOND -> values.addFirst(index.report(conflict.b().report()).label());
      case SAME_WORDS, AGAINST, BUT_FOR, ONE_FOR_OTHER, GIVEN_NAME, OFFICES, SPELLING -> {}
    }
    return Words.get("cause." + cause.kind().name().toLowerCase(Locale.ROOT), values.toArray());
  }

  /** What a side says: words of its text, or that it affirms or denies. */
  public static String value(Conflict conflict, Conflict.Side side) {
    boolean stance = conflict.kind() == ConflictKind.POLARITY;
    return switch (side.value()) {
      case Conflict.DENIED -> stance ? Words.get("conflict.denied") : side.value();
      case Conflict.AFFIRMED -> stance ? Words.get("conflict.affirmed") : side.value();
      default -> side.value();
    };
  }
}
