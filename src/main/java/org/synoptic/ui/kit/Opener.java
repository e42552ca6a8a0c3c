package org.synoptic.ui.kit;

import java.io.IOException;
import java.nio.file.Path;

/** Hands files and folders to the programs that the reader's desktop has for them. */
@FunctionalInterface
public interface Opener {

  /**
   * Opens a file or folder outside Synoptic.
   *
   * @throws IOException when the desktop has no way to
   */
  void open(Path file) throws IOException;
}
