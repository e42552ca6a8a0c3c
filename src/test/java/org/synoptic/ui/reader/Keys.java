package org.synoptic.ui.reader;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.synoptic.ui.kit.Action;

/** Lets the keys of actions work while the focus is inside a node. */
public final class Keys {

  private Keys() {}

  /**
   * Runs the first action whose key is pressed. Keys that a text field wants stay with it.
   *
   * @param node where the keys work; a list, so that plain letters act only there, or a screen
   * @param actions what the keys do
   */
  public static void install(Node node, List<Action> actions) {
    node.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getTarget() instanceof TextInputControl) {
            return;
          }
          actions.stream()
              .filter(action -> action.key().filter(key -> key.match(event)).isPresent())
              .filter(action -> action.enabled().get())
              .findFirst()
              .ifPresent(action -> {
                event.consume();
                action.run();
              });
        });
  }
}
