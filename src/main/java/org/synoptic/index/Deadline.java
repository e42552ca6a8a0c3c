package org.synoptic.index;

import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.QueryTimeout;

/**
 * A search that takes longer than this is given up. What bounds the work is the limits of the query
 * language; this is for machines that are busy with something else, so it is generous: an ordinary
 * query must not fail there.
 */
final class Deadline implements QueryTimeout {

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(3);

  private final long start = System.nanoTime();

  @Override
  public boolean shouldExit() {
    return elapsed() > PATIENCE;
  }

  /** Nanoseconds since the search began. */
  long elapsed() {
    return System.nanoTime() - start;
  }
}
