package org.synoptic.ui.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.model.Judgement;
import org.synoptic.model.Judgement.Aspect;

/** Which clauses of different policies people tied to one another. */
public final class Ties {

  private final Map<String, List<Judgement>> said = new HashMap<>();
  private final Map<String, List<Judgement>> ofOthers = new HashMap<>();

  /** The ties of the policies of a comparison. */
  public Ties(ComparisonIndex index, Decisions decisions) {
    for (String clause : index.clauses()) {
      for (Judgement one : decisions.all(clause, Aspect.LINK)) {
        said.computeIfAbsent(clause, any -> new ArrayList<>()).add(one);
        ofOthers.computeIfAbsent(one.value(), any -> new ArrayList<>()).add(one);
      }
    }
  }

  /** What ties a clause, from either side: first what was said of it, then of others. */
  public List<Judgement> of(String clause) {
    List<Judgement> found = new ArrayList<>(said.getOrDefault(clause, List.of()));
    found.addAll(ofOthers.getOrDefault(clause, List.of()));
    return found;
  }

  /** The clause at the other end of a tie. */
  public static String other(Judgement tie, String clause) {
    return tie.subject().equals(clause) ? tie.value() : tie.subject();
  }
}
