package org.synoptic.model;

import java.util.List;

/**
 * The clauses that a statement is most likely about.
 *
 * @param statement id of the statement
 * @param clauses best first
 */
public record Ranking(String statement, List<Ranked> clauses) {

  /** Keeps the clauses unchangeable. */
  public Ranking {
    clauses = List.copyOf(clauses);
  }

  /**
   * One clause.
   *
   * @param clause its id
   * @param score 0 to 1, higher is better
   * @param why the words that tie them
   */
  public record Ranked(String clause, double score, List<String> why) {

    /** Keeps the words unchangeable. */
    public Ranked {
      why = List.copyOf(why);
    }
  }
}
