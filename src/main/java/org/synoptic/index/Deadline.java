package org.synoptic.index;

import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.QueryTimeout;

/**
 * A search that takes longer than this is given up, and so is one that nobody waits for. What
 * bounds the work is the limits of the query language; this is for machines that are busy with
 * something else, so it is generous: an ordinary query must not fail there.
 */
final class Deadline implements QueryTimeout {

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);

  /** Questions that go through all hits, such as tables, may take longer. */
  private static final long LONG_PATIENCE = TimeUnit.MINUTES.toNanos(5);

  private final long start = System.nanoTime();
  private final Stop stop;
  private final long patience;

  private Deadline(Stop stop, long patience) {
    this.stop = stop;
    this.patience = patience;
  }

  /** For what is answered while a person types. */
  static Deadline soon(Stop stop) {
    return new Deadline(stop, PATIENCE);
  }

  /** For what goes through all hits. */
  static Deadline later(Stop stop) {
    return new Deadline(stop, LONG_PATIENCE);
  }

  @Override
  public boolean shouldExit() {
    return elapsed() > patience || stop.wanted();
  }

  /** Nanoseconds since the search began. */
  long elapsed() {
    return System.nanoTime() - start;
  }

  /**
   * Gives up when it takes too long.
   *
   * @throws CancellationException when nobody waits any more
   */
  void check() throws QueryProblem {
    if (stop.wanted()) {
      throw new CancellationException("nobody waits for this search");
    }
    if (elapsed() > patience) {
      throw new QueryProblem("This query takes too long; longer words would narrow it.", -1);
    }
  }
}
