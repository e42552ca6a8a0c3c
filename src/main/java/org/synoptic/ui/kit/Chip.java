package org.synoptic.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;

/** Small rounded words: a tag, a clause's number, a filter that is on or off. */
public final class Chip {

  private Chip() {}

  /**
   * A chip that only tells.
   *
   * @param text its words
   * @param styles style classes beside {@code chip}: {@code accent}, {@code agree}, {@code differ},
   *     {@code conflict}, {@code only}, {@code silent}
   */
  public static Label label(String text, String... styles) {
    Label chip = new Label(text);
    chip.getStyleClass().add("chip");
    chip.getStyleClass().addAll(styles);
    chip.setMinWidth(Label.USE_PREF_SIZE);
    return chip;
  }

  /**
   * A chip that is on or off.
   *
   * @param text its words
   * @param spoken what a screen reader says
   */
  public static ToggleButton toggle(String text, String spoken) {
    ToggleButton chip = new ToggleButton(text);
    chip.getStyleClass().setAll("chip", "chip-toggle");
    chip.setAccessibleText(spoken);
    chip.setMinWidth(ToggleButton.USE_PREF_SIZE);
    return chip;
  }
}
