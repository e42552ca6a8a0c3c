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

  /**
   * Between the first of them; later ones are further apart, see {@link #patience}. Each makes a
   * small piece of index, which must later be merged with others.
   */
  private static final Duration BETWEEN_REFRESHES = Duration.ofSeconds(3);

  /** Nobody waits longer than this for what was imported. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);

  /** Batches that may be in the library and not in the index. */
  private static final int MOST_BEHIND = 3;

  private final Steps index;
  private final ReentrantLock turn = new ReentrantLock();
  private final Condition changed = turn.newCondition();
  private final Thread thread;
  private boolean news;
  private int behind;
  private boolean ended;
  private volatile Optional<String> problem = Optional.empty();

  /** What is done to an index, see {@link Index}. */
  interface Steps {

    /** Puts in what the library has and the index has not. */
    void catchUp();

    /** Lets searches find what was put in. */
    void refresh();

    /** Makes it lasting. */
    void commit();
  }

  Follower(Index index) {
    this(
        new Steps() {
          @Override
          public void catchUp() {
            index.catchUp();
          }

          @Override
          public void refresh() {
            index.refresh();
          }

          @Override
          public void commit() {
            index.commit();
          }
        });
  }

  Follower(Steps index) {
    this.index = index;
    this.thread = Thread.ofPlatform().daemon().name("import-index").start(this::run);
  }

  /**
   * Something was committed to the library. Waits while the index is far behind: otherwise reading
   * takes the processors from it, and in the end one of them is left to do what two could have.
   */
  void nudge() {
    turn.lock();
    try {
      news = true;
      behind++;
      changed.signalAll();
      while (behind > MOST_BEHIND && !ended) {
        changed.awaitUninterruptibly();
      }
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

  /** Nobody waits for a thread that is no more, whatever ended it. */
  private void run() {
    try {
      follow();
    } catch (RuntimeException defect) {
      LOG.log(Level.WARNING, "the index failed", defect);
      problem = Optional.of("The search index failed: " + defect.getMessage() + ".");
    } finally {
      turn.lock();
      try {
        ended = true;
        changed.signalAll();
      } finally {
        turn.unlock();
      }
    }
  }

  private void follow() {
    long started = System.nanoTime();
    Rhythm refreshes = new Rhythm(started - BETWEEN_REFRESHES.toNanos());
    Rhythm commits = new Rhythm(started);
    while (await()) {
      attempt(() -> {
        index.catchUp();
        caughtUp();
        refreshes.step(patience(started), index::refresh);
        commits.step(BETWEEN_COMMITS, index::commit);
      });
      caughtUp();
    }
    attempt(() -> {
      index.catchUp();
      index.commit();
    });
  }

  /** Who imports a few documents waits for them; of a large import a few more are worth a wait. */
  private static Duration patience(long started) {
    Duration taken = Duration.ofNanos(System.nanoTime() - started);
    Duration third = BETWEEN_REFRESHES.plus(taken.dividedBy(3));
    return third.compareTo(LONGEST_WAIT) < 0 ? third : LONGEST_WAIT;
  }

  /** A step that is taken from time to time. */
  private static final class Rhythm {

    private long last;

    private Rhythm(long last) {
      this.last = last;
    }

    /** Takes the step when the last was so long ago. */
    private void step(Duration between, Runnable step) {
      if (System.nanoTime() - last > between.toNanos()) {
        step.run();
        last = System.nanoTime();
      }
    }
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

  private void caughtUp() {
    turn.lock();
    try {
      behind = 0;
      changed.signalAll();
    } finally {
      turn.unlock();
    }
  }

  /** What follows a step that was refused would hide that it was, so it is not taken. */
  private void attempt(Runnable step) {
    try {
      step.run();
      problem = Optional.empty();
    } catch (IndexException refused) {
      LOG.log(Level.FINE, "the index does not follow the import", refused);
      problem = Optional.of(String.valueOf(refused.getMessage()));
    }
  }
}
