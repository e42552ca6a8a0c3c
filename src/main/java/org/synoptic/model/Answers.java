package org.synoptic.model;

import java.util.List;
import java.util.Map;

/**
 * Which clauses of some policies answer one another, as far as the machine sees.
 *
 * @param links by the address of a clause its links to clauses of the other policies, best first; a
 *     clause that none answers is missing. Who answers is answered: each link is there both ways
 * @param searched by the address of a clause its weightiest words: what was looked for in the other
 *     policies
 */
public record Answers(Map<String, List<Link>> links, Map<String, List<String>> searched) {

  /** Nothing answers anything. */
  public static final Answers NONE = new Answers(Map.of(), Map.of());

  /** Keeps the maps unchangeable. */
  public Answers {
    links = Map.copyOf(links);
    searched = Map.copyOf(searched);
  }

  /** The clauses of a policy that answer a clause, best first. */
  public List<Link> of(String clause, String policy) {
    return links.getOrDefault(clause, List.of()).stream()
        .filter(link -> link.policy().equals(policy))
        .toList();
  }

  /** The words of a clause that were looked for. */
  public List<String> searchedFor(String clause) {
    return searched.getOrDefault(clause, List.of());
  }
}
