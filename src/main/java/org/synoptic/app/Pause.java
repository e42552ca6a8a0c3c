package org.synoptic.app;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A pause that one thread begins and ends, and another keeps. */
public final class Pause {

  private final ReentrantLock turn = new ReentrantLock();
  private final Condition over = turn.newCondition();
  private boolean on;

  /** Begins it. */
  public void begin() {
    set(true);
  }

  /** Ends it; whoever rests goes on. */
  public void end() {
    set(false);
  }

  /** Whether it was begun and has not ended. */
  public boolean on() {
    turn.lock();
    try {
      return on;
    } finally {
      turn.unlock();
    }
  }

  /** Waits until it is over; returns at once when there is none. */
  public void rest() {
    turn.lock();
    try {
      while (on) {
        over.awaitUninterruptibly();
      }
    } finally {
      turn.unlock();
    }
  }

  private void set(boolean now) {
    turn.lock();
    try {
      on = now;
      over.signalAll();
    } finally {
      turn.unlock();
    }
  }
}
