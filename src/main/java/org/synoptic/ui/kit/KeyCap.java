package org.synoptic.ui.kit;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.Label;

/** A key as it is drawn on the keyboard. */
public final class KeyCap extends Label {

  private InvalidationListener follow = change -> {};

  /** A cap with the key of an action, whichever the user gives it. */
  public static KeyCap of(Action action) {
    KeyCap cap = new KeyCap(action.keyText());
    // Weak, since the book of keys outlives every button.
    cap.follow = change -> cap.setText(action.keyText());
    KeyBook.changesProperty().addListener(new WeakInvalidationListener(cap.follow));
    return cap;
  }

  /** A cap with the key's name ({@code Ctrl+K}). */
  public KeyCap(String key) {
    super(key);
    getStyleClass().add("key-cap");
    setMinWidth(USE_PREF_SIZE);
  }
}
