package org.synoptic.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * By which rules the machine proposed a claim or a row, kept with what people decided of it.
 *
 * @param rule the rule that found it
 * @param links for a claim the rules that tied it to clauses, by the addresses of the clauses, best
 *     first
 */
public record Proposal(String rule, Map<String, String> links) {

  /** Keeps the links unchangeable, in their order. */
  public Proposal {
    links = Collections.unmodifiableMap(new LinkedHashMap<>(links));
  }

  /** How a claim was proposed. */
  public static Proposal of(Claim claim, List<Link> links) {
    Map<String, String> rules = new LinkedHashMap<>();
    links.forEach(link -> rules.putIfAbsent(link.clause(), link.reason().rule()));
    return new Proposal(claim.reason().rule(), rules);
  }

  /** How a row was proposed. */
  public static Proposal of(Row row) {
    return new Proposal(row.reason().rule(), Map.of());
  }

  /** The proposal as words in a row, see {@link Subject#detail}. */
  public List<String> detail() {
    List<String> words = new ArrayList<>(List.of(rule));
    links.forEach((clause, by) -> words.addAll(List.of(clause, by)));
    return List.copyOf(words);
  }

  /** The proposal that {@link #detail} wrote; without a rule when there was none. */
  public static Proposal read(List<String> detail) {
    Map<String, String> links = new LinkedHashMap<>();
    for (int i = 1; i + 1 < detail.size(); i += 2) {
      links.put(detail.get(i), detail.get(i + 1));
    }
    return new Proposal(detail.isEmpty() ? "" : detail.getFirst(), links);
  }
}
