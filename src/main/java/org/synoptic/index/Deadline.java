package org.synoptic.index;

import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.QueryTimeout;

/** A search that takes longer than this is given up, so that nobody waits for it. */
final class Deadline implements QueryTimeout {

  private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(900);

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
