package org.synoptic.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
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

  private static final long BATCH = 512;

  private final AtomicInteger given = new AtomicInteger();
  private final AtomicInteger indexed = new AtomicInteger();
  private final List<Boolean> growing = new ArrayList<>();

  private Follower follower(Runnable catchUp) {
    return new Follower(
        new Follower.Steps() {
          @Override
          public void growing(boolean now) {
            growing.add(now);
          }

          @Override
          public long behind() {
            return BATCH * (1 + given.get() - indexed.get());
          }

          @Override
          public boolean catchUpSome() {
            catchUp.run();
            boolean more = indexed.get() < given.get();
            if (more) {
              indexed.incrementAndGet();
            }
            return more;
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
  void batchesWaitForAnIndexThatIsFarBehindAndNoLongerThanThat() throws InterruptedException {
    Semaphore steps = new Semaphore(0);
    Follower follower = follower(steps::acquireUninterruptibly);
    Thread giving = Thread.ofPlatform().daemon().start(() -> giveTwenty(follower));
    waitsAfter(giving, 3);
    steps.release();
    waitsAfter(giving, 4);
    steps.release(100);
    giving.join();
    assertEquals(20, given.get());
    assertEquals(Optional.empty(), follower.end());
    assertEquals(20, indexed.get());
    assertEquals(List.of(true, false), growing);
  }

  private void waitsAfter(Thread giving, int batches) {
    while (given.get() < batches || giving.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    assertEquals(batches, given.get());
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
