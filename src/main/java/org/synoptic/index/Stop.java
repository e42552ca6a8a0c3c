package org.synoptic.index;

/**
 * Tells a question whether anybody still waits for the answer. Asked often, from several threads.
 */
@FunctionalInterface
public interface Stop {

  /** For questions that nobody breaks off. */
  Stop NEVER = () -> false;

  /** Whether nobody waits any more. */
  boolean wanted();
}
