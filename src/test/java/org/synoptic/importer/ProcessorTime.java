package org.synoptic.importer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Limits of patience by processor time: how long something takes by the clock says more about what
 * else the machine does.
 */
final class ProcessorTime {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private ProcessorTime() {}

  /** What the work gives; fails when that takes more processor time. */
  static <T> T within(Duration most, Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = Thread.ofPlatform().daemon().start(task);
    while (true) {
      try {
        return task.get(1, TimeUnit.SECONDS);
      } catch (TimeoutException goesOn) {
        long took = THREADS.getThreadCpuTime(thread.threadId());
        assertTrue(took <= most.toNanos(), () -> "it took " + took / 1_000_000 + " ms");
      } catch (ExecutionException failed) {
        throw new AssertionError(failed.getCause());
      } catch (InterruptedException stopped) {
        throw new AssertionError(stopped);
      }
    }
  }
}
