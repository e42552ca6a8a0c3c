package org.synoptic.model;

import java.util.List;

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
}
