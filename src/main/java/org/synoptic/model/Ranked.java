package org.synoptic.model;

import java.util.List;

/**
 * A clause in its place for a statement.
 *
 * @param clause id of the clause
 * @param score how sure it is that the statement is about it, 0 to 1
 * @param why the words that both share as the statement has them, rarest first
 */
public record Ranked(String clause, double score, List<String> why) {

  /** Keeps the words unchangeable. */
  public Ranked {
    why = List.copyOf(why);
  }
}
