package org.synoptic.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** One screen of the window. It is made once, when it is first shown. */
public interface Screen {

  /** What is shown. */
  Node node();

  /** Puts the focus where the user wants to start. */
  void focus();

  /** The panes in the order in which {@code F6} goes round them. */
  List<Node> panes();

  /** What can be done here, for palette, menus, tooltips and the help of {@code F1}. */
  List<Action> actions();

  /**
   * What the help of {@code F1} says beside the keys, when there is more to say.
   *
   * @param close closes the help, for what was chosen in it
   */
  default Optional<Node> help(Runnable close) {
    return Optional.empty();
  }

  /** Where the user is, to come back to at the next start. */
  default Position position() {
    return Position.NONE;
  }

  /** Goes back to where the user was; what is no longer there is passed over. */
  default void restore(Position position) {}

  /**
   * Goes to a place that another screen points to; does nothing when the place is not on this
   * screen.
   */
  default void go(Place place) {}
}
