package org.synoptic.importer.net;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A time limit for several steps together. A step that does not come back, a look-up of a name for
 * instance, is left to itself on a thread that does not keep the program alive.
 */
final class Deadline {

  private final String what;
  private final Duration allowed;
  private final long start = System.nanoTime();

  /**
   * The clock starts now.
   *
   * @param what is waited for, in words for the reader
   */
  Deadline(String what, Duration allowed) {
    this.what = what;
    this.allowed = allowed;
  }

  /**
   * What the step gives.
   *
   * @throws IOException what the step throws, or a {@link RefusedException} with {@code too-slow}
   * @throws InterruptedException when the caller is told to stop
   */
  <T> T call(Callable<T> step) throws IOException, InterruptedException {
    FutureTask<T> task = new FutureTask<>(step);
    Thread.ofPlatform().daemon().name("network").start(task);
    try {
      return task.get(allowed.toNanos() - (System.nanoTime() - start), TimeUnit.NANOSECONDS);
    } catch (TimeoutException late) {
      throw new RefusedException(
          "too-slow",
          "%s had not answered in full after %d seconds. Try later, or save the page in your browser and import the file."
              .formatted(what, allowed.toSeconds()));
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof IOException reason) {
        throw reason;
      }
      throw new IOException(failed.getCause());
    } finally {
      task.cancel(true);
    }
  }
}
