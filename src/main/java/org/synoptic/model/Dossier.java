package org.synoptic.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A named set of documents that are compared with one another.
 *
 * @param name its name, unique in the library
 * @param reports ids of its reports in the order of their columns
 * @param policies ids of its policies
 */
public record Dossier(String name, List<String> reports, List<String> policies) {

  /** Keeps the lists unchangeable. */
  public Dossier {
    reports = List.copyOf(reports);
    policies = List.copyOf(policies);
  }

  /** The same dossier with more documents behind those it has; none is in it twice. */
  public Dossier and(List<String> moreReports, List<String> morePolicies) {
    return new Dossier(name, joined(reports, moreReports), joined(policies, morePolicies));
  }

  private static List<String> joined(List<String> have, List<String> more) {
    return Stream.concat(have.stream(), more.stream()).distinct().toList();
  }
}
