package org.synoptic.model;

import java.util.List;
import java.util.Map;

/**
 * The machine's whole comparison of some reports and the policies they are about.
 *
 * @param reports the reports; a report's number elsewhere is its place here
 * @param policies the policies
 * @param analyses what was found in each report, in the order of the reports
 * @param links the links of each claim by the claim's id, best first; a claim without links is
 *     missing
 * @param rows the alignment in reading order
 * @param conflicts what cannot both be right
 * @param coverage each clause beside each report, in the order of policies and clauses
 * @param reuse shared passages, longest first
 */
public record Comparison(
    List<Document> reports,
    List<Document> policies,
    List<Analysis> analyses,
    Map<String, List<Link>> links,
    List<Row> rows,
    List<Conflict> conflicts,
    List<Coverage> coverage,
    List<Reuse> reuse) {

  /** Keeps the lists unchangeable. */
  public Comparison {
    reports = List.copyOf(reports);
    policies = List.copyOf(policies);
    analyses = List.copyOf(analyses);
    links = Map.copyOf(links);
    rows = List.copyOf(rows);
    conflicts = List.copyOf(conflicts);
    coverage = List.copyOf(coverage);
    reuse = List.copyOf(reuse);
  }

  /** The links of a claim, best first. */
  public List<Link> linksOf(Claim claim) {
    return links.getOrDefault(claim.id(), List.of());
  }
}
