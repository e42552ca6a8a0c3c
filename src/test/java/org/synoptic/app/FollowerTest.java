package org.synoptic.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.synoptic.index.IndexException;

/** An import does not run away from its index. */
@Timeout(60)
class FollowerTest {

  private final AtomicInteger given = new AtomicInteger();
  private final AtomicInteger caughtUp = new AtomicInteger();

  private Follower follower(Runnable catchUp) {
    return new Follower(
        new Follower.Steps() {
          @Override
          public void catchUp() {
            catchUp.run();
            caughtUp.incrementAndGet();
          }

          @Override
          public void refresh() {}

          @Override
          public void commit() {}
        });
  }

  private void giveTwenty(Follower follower) {
    for (int i = 0; i < 20; i++) {
      follower.nudge();
      given.incrementAndGet();
    }
  }

  @Test
  void batchesWaitForAnIndexThatIsFarBehind() throws InterruptedException {
    CountDownLatch open = new CountDownLatch(1);
    Follower follower =
        follower(() -> {
          try {
            open.await();
          } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
          }
        });
    Thread giving = Thread.ofPlatform().daemon().start(() -> giveTwenty(follower));
    while (given.get() < 3 || giving.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    assertEquals(3, given.get());
    open.countDown();
    giving.join();
    assertEquals(20, given.get());
    assertEquals(Optional.empty(), follower.end());
    assertTrue(caughtUp.get() > 1, caughtUp::toString);
  }

  @Test
  void aDiskThatRefusesIsSaidInASentenceNotInTheLog() {
    List<LogRecord> shown = new ArrayList<>();
    Handler reader = new MemoryOf(shown);
    Logger log = Logger.getLogger(Follower.class.getName());
    log.addHandler(reader);
    try {
      Follower follower =
          follower(() -> {
            throw new IndexException(
                "The search index cannot be written: it is full.", new IOException("full"));
          });
      follower.nudge();
      assertEquals(Optional.of("The search index cannot be written: it is full."), follower.end());
    } finally {
      log.removeHandler(reader);
    }
    assertEquals(List.of(), shown.stream().map(LogRecord::getMessage).toList());
  }

  /** Keeps what a user would see of a log. */
  private static final class MemoryOf extends Handler {

    private final List<LogRecord> shown;

    private MemoryOf(List<LogRecord> shown) {
      this.shown = shown;
    }

    @Override
    public void publish(LogRecord record) {
      if (record.getLevel().intValue() >= Level.INFO.intValue()) {
        shown.add(record);
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @Test
  void aDefectOfTheIndexHoldsNoImportUp() {
    Follower follower =
        follower(() -> {
          throw new IllegalStateException("a defect");
        });
    giveTwenty(follower);
    assertEquals(20, given.get());
    assertTrue(follower.end().orElseThrow().contains("a defect"));
  }
}
