package org.synoptic.app;

import java.util.function.Consumer;

/**
 * Runs work in the background. One implementation uses threads of its own; the other runs at once,
 * for tests.
 */
public interface Worker extends AutoCloseable {

  /**
   * Starts a piece of work.
   *
   * @param title what it is, for the status bar
   * @param work what to do; it must not touch the screen
   * @param done gets the result, on the screen's thread
   * @param failed gets what went wrong, on the screen's thread
   */
  <T> Job run(String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed);

  /**
   * The same for work that nobody waits for: it begins when what is on the screen now has been
   * painted, and never when it is cancelled before. It has no title. To be called on the screen's
   * thread.
   */
  default <T> Job runAfterPainting(Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
    return run("", work, done, failed);
  }

  /**
   * Shows something that became known while work is going on, on the screen's thread, soon and in
   * the order of the calls. May be called from any thread.
   */
  default void show(Runnable step) {
    step.run();
  }

  @Override
  void close();

  /** What is to be done. */
  @FunctionalInterface
  interface Work<T> {

    /**
     * Does it.
     *
     * @param progress to tell how far it is; work of more than a moment asks it whether to stop
     */
    T run(Progress progress) throws Exception;
  }

  /** A piece of work that was started. */
  interface Job {

    /** Asks it to stop; neither {@code done} nor {@code failed} is called afterwards. */
    void cancel();

    /** Asks it to wait at the next good place; work that knows no such place goes on. */
    default void pause() {}

    /** Lets it go on after a pause. */
    default void resume() {}
  }
}
