package org.synoptic.app;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.synoptic.index.Index;
import org.synoptic.index.IndexException;

/**
 * Brings the index up to the library while an import goes on, on a thread of its own, so that
 * documents are found soon. A disk that refuses is said, and tried again; no document is lost by
 * it, since the index knows how far it has come.
 */
final class Follower {

  private static final Logger LOG = Logger.getLogger(Follower.class.getName());

  /** What is not committed when a program dies is read again from the library at the next start. */
  private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(20);

  /** Each time makes a small piece of index, which must later be merged with others. */
  private static final Duration BETWEEN_REFRESHES = Duration.ofSeconds(3);

  private final Index index;
  private final ReentrantLock turn = new ReentrantLock();
  private final Condition changed = turn.newCondition();
  private final Thread thread;
  private boolean news;
  private boolean ended;
  private volatile Optional<String> problem = Optional.empty();

  Follower(Index index) {
    this.index = index;
    this.thread = Thread.ofPlatform().daemon().name("import-index").start(this::follow);
  }

  /** Something was committed to the library. */
  void nudge() {
    turn.lock();
    try {
      news = true;
      changed.signalAll();
    } finally {
      turn.unlock();
    }
  }

  /**
   * Ends when all of the library is in the index and on the disk, or the disk refused.
   *
   * @return why the last of what was imported cannot be searched for yet, or empty
   */
  Optional<String> end() {
    turn.lock();
    try {
      ended = true;
      changed.signalAll();
    } finally {
      turn.unlock();
    }
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException later) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return problem;
  }

  private void follow() {
    long committed = System.nanoTime();
    long refreshed = committed - BETWEEN_REFRESHES.toNanos();
    while (await()) {
      attempt(index::catchUp);
      if (System.nanoTime() - refreshed > BETWEEN_REFRESHES.toNanos()) {
        attempt(index::refresh);
        refreshed = System.nanoTime();
      }
      if (System.nanoTime() - committed > BETWEEN_COMMITS.toNanos()) {
        attempt(index::commit);
        committed = System.nanoTime();
      }
    }
    attempt(index::catchUp);
    attempt(index::commit);
  }

  /** Waits for news; false at the end. */
  private boolean await() {
    turn.lock();
    try {
      while (!news && !ended) {
        changed.awaitUninterruptibly();
      }
      news = false;
      return !ended;
    } finally {
      turn.unlock();
    }
  }

  private void attempt(Runnable step) {
    try {
      step.run();
      problem = Optional.empty();
    } catch (IndexException refused) {
      LOG.log(Level.WARNING, "the index does not follow the import", refused);
      problem = Optional.of(String.valueOf(refused.getMessage()));
    }
  }
}
