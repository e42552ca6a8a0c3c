package org.synoptic.cli;

import java.nio.file.Path;
import java.util.Optional;

/** The program's window, as the command line sees it. */
@FunctionalInterface
public interface Window {

  /**
   * Opens the window and waits until it is closed.
   *
   * @param library the library to open; empty for the user's own
   * @return the exit code
   * @throws NoDisplay when there is nothing to open it on
   */
  int open(Optional<Path> library) throws NoDisplay;

  /** There is nothing to open a window on; the message says what is missing. */
  final class NoDisplay extends Exception {

    private static final long serialVersionUID = 1L;

    /** With what is missing, to stand after "the window cannot be opened:". */
    public NoDisplay(String missing) {
      super(missing);
    }
  }
}
