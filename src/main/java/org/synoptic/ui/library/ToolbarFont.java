package org.synoptic.ui.library;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.text.Font;

/** The type in which the screen is set, known before the toolbar is made that knows it. */
final class ToolbarFont {

  private final ObjectProperty<Font> font = new SimpleObjectProperty<>(Font.getDefault());

  ObservableValue<Font> property() {
    return font;
  }

  void follow(ObservableValue<Font> other) {
    font.bind(other);
  }
}
