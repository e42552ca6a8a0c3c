package org.synoptic.ui.reader;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.model.Judgement;
import org.synoptic.model.Judgement.Aspect;

/** Which clauses of different policies people tied to one another. */
public final class Ties {

  private final ComparisonIndex index;
  private final Decisions decisions;

  /** The ties of the policies of a comparison. */
  public Ties(ComparisonIndex index, Decisions decisions) {
    this.index = index;
    this.decisions = decisions;
  }

  /** What ties a clause, from either side: first what was said of it, then of others. */
  public List<Judgement> of(String clause) {
    List<Judgement> found = new ArrayList<>(decisions.all(clause, Aspect.LINK));
    for (String other : index.clauses()) {
      decisions.all(other, Aspect.LINK).stream()
          .filter(one -> one.value().equals(clause))
          .forEach(found::add);
    }
    return found;
  }

  /** The clause at the other end of a tie. */
  public static String other(Judgement tie, String clause) {
    return tie.subject().equals(clause) ? tie.value() : tie.subject();
  }
}
