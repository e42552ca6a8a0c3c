package org.synoptic.ui.search;

import javafx.scene.layout.Region;

/** One way to look at what was found. */
interface Results {

  /** What is shown. */
  Region node();

  /** Puts the focus where its keys act. */
  void focus();

  /**
   * Goes to the next document or line and opens it in the reader.
   *
   * @param by 1 for the next, -1 for the one before; it is opened at its last hit then
   * @return whether there is one
   */
  boolean step(int by);
}
