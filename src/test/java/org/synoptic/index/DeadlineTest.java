package org.synoptic.index;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DeadlineTest {

  private final AtomicLong clock = new AtomicLong(5);
  private final AtomicLong work = new AtomicLong(7);
  private final AtomicBoolean left = new AtomicBoolean();
  private final Deadline deadline = new Deadline(left::get, 100, clock::get, work::get);

  @Test
  void aSearchThatWorkedTooLongIsGivenUp() {
    clock.addAndGet(101);
    work.addAndGet(101);
    assertTrue(deadline.shouldExit());
    assertThrows(QueryProblem.class, deadline::check);
  }

  @Test
  void waitingForABusyMachineIsNotWork() {
    clock.addAndGet(900);
    work.addAndGet(99);
    assertFalse(deadline.shouldExit());
    assertDoesNotThrow(deadline::check);
  }

  @Test
  void nobodyWaitsForEver() {
    clock.addAndGet(1100);
    assertTrue(deadline.shouldExit());
    assertThrows(QueryProblem.class, deadline::check);
  }

  @Test
  void aSearchThatNobodyWaitsForIsBrokenOff() {
    left.set(true);
    assertTrue(deadline.shouldExit());
    assertThrows(CancellationException.class, deadline::check);
  }
}
