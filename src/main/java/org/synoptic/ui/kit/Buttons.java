package org.synoptic.ui.kit;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;

/** Buttons made from actions, so that label, symbol, key and state are the same everywhere. */
public final class Buttons {

  private Buttons() {}

  /** A button with symbol and words; its tip tells the key. */
  public static Button of(Action action) {
    Button button = new Button(action.label());
    action.icon().map(Icons::of).ifPresent(button::setGraphic);
    button.setMnemonicParsing(false);
    button.setAccessibleText(action.label());
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.disableProperty().bind(Bindings.not(action.enabled()));
    button.setOnAction(event -> action.run());
    tip(button, action);
    return button;
  }

  /** A button that opens a menu of actions. */
  public static MenuButton menu(String label, Feather icon, List<Action> actions) {
    MenuButton button = new MenuButton(label, Icons.of(icon));
    button.setMnemonicParsing(false);
    button.setAccessibleText(label);
    button.setMinWidth(Button.USE_PREF_SIZE);
    for (Action action : actions) {
      MenuItem item = new MenuItem(action.label());
      item.setMnemonicParsing(false);
      item.disableProperty().bind(Bindings.not(action.enabled()));
      item.setOnAction(event -> action.run());
      button.getItems().add(item);
    }
    return button;
  }

  /** A button that shows only the symbol; its words are spoken and in the tip. */
  public static Button symbol(Action action) {
    Button button = of(action);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.getStyleClass().addAll("button-icon", "flat");
    return button;
  }

  /** Lets a pointer that rests on something read the words of an action with its key. */
  public static void tip(Node node, Action action) {
    Tip.set(
        node,
        () -> {
          String key = action.keyText();
          return key.isEmpty() ? action.label() : Words.get("tooltip.key", action.label(), key);
        });
  }
}
