package org.synoptic.index;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.apache.lucene.index.QueryTimeout;

/**
 * A search that takes longer than this is given up, and so is one that nobody waits for. What
 * counts is the time that the processor worked for it, by the thread that made this: an ordinary
 * query must not fail on a machine that is busy with something else.
 */
final class Deadline implements QueryTimeout {

  /** A person who types waits no longer for an answer, or for the word that there is none. */
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);

  /** Questions that go through all hits, such as tables, or need a model may take longer. */
  private static final long LONG_PATIENCE = TimeUnit.MINUTES.toNanos(5);

  /** However busy the machine is, nobody waits longer than so many times as long. */
  private static final int BUSY = 10;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Stop stop;
  private final long patience;
  private final LongSupplier clock;
  private final LongSupplier work;
  private final long start;
  private final long worked;

  /**
   * A deadline from now on.
   *
   * @param patience nanoseconds of work
   * @param clock tells nanoseconds that have passed
   * @param work tells nanoseconds that the processor worked for this thread
   */
  Deadline(Stop stop, long patience, LongSupplier clock, LongSupplier work) {
    this.stop = stop;
    this.patience = patience;
    this.clock = clock;
    this.work = work;
    this.start = clock.getAsLong();
    this.worked = work.getAsLong();
  }

  /** For what is answered while a person types. */
  static Deadline soon(Stop stop) {
    return new Deadline(stop, PATIENCE, System::nanoTime, Deadline::work);
  }

  /** For what goes through all hits. */
  static Deadline later(Stop stop) {
    return new Deadline(stop, LONG_PATIENCE, System::nanoTime, Deadline::work);
  }

  @Override
  public boolean shouldExit() {
    return late() || stop.wanted();
  }

  /** Nanoseconds since the search began. */
  long elapsed() {
    return clock.getAsLong() - start;
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
    if (late()) {
      throw new QueryProblem(
          "This query takes too long; fewer or longer words would narrow it.", -1);
    }
  }

  private boolean late() {
    long elapsed = elapsed();
    return elapsed > patience
        && (elapsed / BUSY > patience || work.getAsLong() - worked > patience);
  }

  private static long work() {
    return THREADS.isCurrentThreadCpuTimeSupported()
        ? THREADS.getCurrentThreadCpuTime()
        : System.nanoTime();
  }
}
