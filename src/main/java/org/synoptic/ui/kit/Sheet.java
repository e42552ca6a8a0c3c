package org.synoptic.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Something over the window that is to be dealt with before the screen below it. {@code Esc} closes
 * it. While it is open, its keys are the only ones.
 *
 * @param node what is shown
 * @param focus what gets the focus
 * @param actions what can be done on it
 */
public record Sheet(Region node, Node focus, List<Action> actions) {

  /** Keeps the actions unchangeable. */
  public Sheet {
    actions = List.copyOf(actions);
  }
}
