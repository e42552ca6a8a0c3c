package org.synoptic.ui.kit;

import javafx.scene.control.Label;

/** A key as it is drawn on the keyboard. */
public final class KeyCap extends Label {

  /** A cap with the key's name ({@code Ctrl+K}). */
  public KeyCap(String key) {
    super(key);
    getStyleClass().add("key-cap");
    setMinWidth(USE_PREF_SIZE);
  }
}
