package org.synoptic.policy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.model.Answers;
import org.synoptic.model.Link;
import org.synoptic.model.LinkKind;

/**
 * Holds the clauses of policies against one another: each point of a clause is tied to the clauses
 * of the other policies as a claim would be. What is tied in either direction is tied in both.
 */
final class Answering {

  private static final int SEARCHED = 6;

  private static final Comparator<Link> BEST_FIRST =
      Comparator.comparing((Link link) -> link.kind() != LinkKind.QUOTES)
          .thenComparingDouble(link -> -link.reason().score())
          .thenComparing(Link::clause);

  private final Map<String, Map<String, Link>> found = new HashMap<>();

  private Answering() {}

  /** What answers what among some policies, in whatever order they are given. */
  static Answers of(List<ClauseTable> policies) {
    Answering answering = new Answering();
    Map<String, List<String>> searched = new HashMap<>();
    for (ClauseTable asked : policies) {
      searched.putAll(asked.rarest(SEARCHED));
      for (ClauseTable other : policies) {
        if (!asked.equals(other)) {
          other.answer(asked, answering::tie);
        }
      }
    }
    return new Answers(answering.links(), searched);
  }

  private void tie(Unit asked, Tied answer) {
    keep(answer.link(asked.address()));
    keep(new Tied(asked, answer.kind(), answer.reason()).link(answer.unit().address()));
  }

  private void keep(Link link) {
    found
        .computeIfAbsent(link.claim(), clause -> new HashMap<>())
        .merge(link.clause(), link, (a, b) -> BEST_FIRST.compare(a, b) <= 0 ? a : b);
  }

  private Map<String, List<Link>> links() {
    Map<String, List<Link>> links = new HashMap<>();
    found.forEach(
        (clause, all) -> links.put(clause, all.values().stream().sorted(BEST_FIRST).toList()));
    return links;
  }
}
