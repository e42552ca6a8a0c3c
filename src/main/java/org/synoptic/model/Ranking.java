package org.synoptic.model;

import java.util.List;

/**
 * The clauses for one statement.
 *
 * @param id id of the statement
 * @param links the clauses, best first
 */
public record Ranking(String id, List<Ranked> links) {

  /** Keeps the links unchangeable. */
  public Ranking {
    links = List.copyOf(links);
  }
}
