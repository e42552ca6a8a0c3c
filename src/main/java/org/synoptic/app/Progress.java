package org.synoptic.app;

/** How a piece of work tells how far it is and learns that nobody wants it any more. */
public interface Progress {

  /** For work whose progress nobody watches. */
  Progress NONE = (done, total, what) -> {};

  /**
   * Tells how far the work is.
   *
   * @param done steps done
   * @param total steps in all, or 0 when that is not known
   * @param what what is being done, for the reader
   */
  void at(long done, long total, String what);

  /** Whether the work should stop at the next good place. */
  default boolean cancelled() {
    return false;
  }

  /**
   * Waits while the user has paused the work, and returns at once when nobody has or when it is to
   * stop. Called where everything done so far is safe.
   */
  default void rest() {}

  /** Whether the user has asked the work to pause. */
  default boolean paused() {
    return false;
  }
}
