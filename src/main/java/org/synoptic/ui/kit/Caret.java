package org.synoptic.ui.kit;

import javafx.scene.control.TextInputControl;

/** Where typing goes on in a field. */
public final class Caret {

  private Caret() {}

  /** Puts it behind what stands in the field; a field that gets the focus selects all of it. */
  public static void atEnd(TextInputControl field) {
    field.applyCss();
    field.deselect();
    field.end();
  }
}
