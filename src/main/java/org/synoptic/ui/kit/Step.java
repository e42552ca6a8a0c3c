package org.synoptic.ui.kit;

/**
 * Something the user did that can be taken back and done again.
 *
 * @param title what it is, for the status bar; empty to show nothing
 * @param forth does it, and does it again
 * @param back takes it back
 */
public record Step(String title, Act forth, Act back) {

  /** One direction of a step. */
  @FunctionalInterface
  public interface Act {

    /**
     * Does it, off the screen's thread.
     *
     * @return what is to be shown then, on the screen's thread
     */
    Runnable run() throws Exception;
  }
}
