package org.synoptic.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.synoptic.app.Progress;

/**
 * Progress of a command that the user may interrupt: the command then ends at the next good place
 * before the program does. Tells on standard error how far it is, when it takes long.
 */
final class Interruptible implements Progress, AutoCloseable {

  private static final Duration BETWEEN = Duration.ofSeconds(3);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Output output;
  private final long started = System.nanoTime();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::interrupt, "interrupt");
  private long first = -1;
  private long told = started;
  private volatile boolean interrupted;

  Interruptible(Output output) {
    this.output = output;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  @Override
  public void at(long done, long total, String what) {
    if (first < 0) {
      first = done;
    }
    long now = System.nanoTime();
    if (now - told >= BETWEEN.toNanos()) {
      told = now;
      long rate = TimeUnit.SECONDS.toNanos(1) * (done - first) / (now - started);
      output.err().print("synoptic: " + done + " of " + total + ", " + rate + " a second\n");
      output.err().flush();
    }
  }

  @Override
  public boolean cancelled() {
    return interrupted;
  }

  private void interrupt() {
    interrupted = true;
    try {
      ended.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException killed) {
      Thread.currentThread().interrupt();
    }
  }

  /** The command has come to its end; it is not waited for any longer. */
  @Override
  public void close() {
    output.out().flush();
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // The program is ending because of the interruption.
    }
  }
}
