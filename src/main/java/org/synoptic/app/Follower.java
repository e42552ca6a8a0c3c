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

  /** Changes that may be in the library and not in the index. */
  private static final int MOST_BEHIND = 1536;

  private final Steps index;
  private final ReentrantLock turn = new ReentrantLock();
  private final Condition changed = turn.newCondition();
  private final Thread thread;
  private boolean news;
  private boolean ended;
  private volatile Optional<String> problem = Optional.empty();

  /** What is done to an index, see {@link Index}. */
  interface Steps {

    /** Says whether many documents come in. */
    void growing(boolean growing);

    /** How many changes of the library are not in it. */
    long behind();

    /** Puts in some of what the library has and the index has not; false when it has all. */
    boolean catchUpSome();

    /** Lets searches find what was put in. */
    void refresh();

    /** Makes it lasting. */
    void commit();
  }

  Follower(Index index) {
    this(
        new Steps() {
          @Override
          public void growing(boolean growing) {
            index.growing(growing);
          }

          @Override
          public long behind() {
            return index.behind();
          }

          @Override
          public boolean catchUpSome() {
            return index.catchUpSome();
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
      changed.signalAll();
      while (!ended && problem.isEmpty() && index.behind() > MOST_BEHIND) {
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
    attempt(() -> index.growing(true));
    while (await()) {
      attempt(() ->
          catchUp(() -> {
            refreshes.step(patience(started), index::refresh);
            commits.step(BETWEEN_COMMITS, index::commit);
          }));
      told();
    }
    attempt(() -> {
      catchUp(() -> {});
      index.commit();
      index.growing(false);
    });
  }

  /** Brings the index up to the library, with a step after each part. */
  private void catchUp(Runnable each) {
    boolean more = true;
    while (more) {
      more = index.catchUpSome();
      told();
      each.run();
    }
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

  /** Who waits for the index looks how far it has come. */
  private void told() {
    turn.lock();
    try {
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
