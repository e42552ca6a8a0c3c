package org.synoptic.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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
