package org.synoptic.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;

/** Buttons made from actions, so that label, symbol, key and state are the same everywhere. */
public final class Buttons {

  private Buttons() {}

  /** A button with symbol and words; its tooltip tells the key. */
  public static Button of(Action action) {
    Button button = new Button(action.label());
    action.icon().map(Icons::of).ifPresent(button::setGraphic);
    button.setMnemonicParsing(false);
    button.setAccessibleText(action.label());
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.disableProperty().bind(Bindings.not(action.enabled()));
    button.setOnAction(event -> action.run());
    button.setTooltip(tooltip(action));
    return button;
  }

  /** A button that shows only the symbol; its words are spoken and in the tooltip. */
  public static Button symbol(Action action) {
    Button button = of(action);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.getStyleClass().addAll("button-icon", "flat");
    return button;
  }

  /** The words of an action with its key. */
  public static Tooltip tooltip(Action action) {
    Tooltip tooltip = new Tooltip(tip(action));
    tooltip.setOnShowing(event -> tooltip.setText(tip(action)));
    return tooltip;
  }

  private static String tip(Action action) {
    String key = action.keyText();
    return key.isEmpty() ? action.label() : Words.get("tooltip.key", action.label(), key);
  }
}
