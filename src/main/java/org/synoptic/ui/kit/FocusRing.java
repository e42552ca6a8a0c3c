package org.synoptic.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.TreeView;
import org.jspecify.annotations.Nullable;

/** Where the focus is and where it goes. */
public final class FocusRing {

  private static final String LIST = "synoptic.list";

  private static final String ESCAPE = "synoptic.escape";

  private FocusRing() {}

  /** Tells that {@code Esc} in a node leaves the node and not the sheet that it is on. */
  public static void keepsEscape(Node node) {
    node.getProperties().put(ESCAPE, true);
  }

  /** Tells that {@code Esc} in a node leaves the sheet again. */
  public static void losesEscape(Node node) {
    node.getProperties().remove(ESCAPE);
  }

  /** Whether {@code Esc} in a node leaves only the node. */
  public static boolean hasEscape(@Nullable Node node) {
    return node != null && node.hasProperties() && node.getProperties().containsKey(ESCAPE);
  }

  /** Tells that a node is used as a list is: plain letters act while it has the focus. */
  public static void actsAsList(Node node) {
    node.getProperties().put(LIST, true);
  }

  /** Whether plain letters act while this node has the focus. */
  public static boolean inList(@Nullable Node node) {
    return node instanceof ListView<?>
        || node instanceof TableView<?>
        || node instanceof TreeView<?>
        || node instanceof TreeTableView<?>
        || (node != null && node.hasProperties() && node.getProperties().containsKey(LIST));
  }

  /**
   * Puts the focus into the next pane that can have it.
   *
   * @param owner what has the focus now
   * @param step 1 for the next pane, -1 for the one before
   */
  public static void go(@Nullable Node owner, List<Node> panes, int step) {
    int at = 0;
    for (int i = 0; i < panes.size(); i++) {
      at = within(owner, panes.get(i)) ? i : at;
    }
    for (int i = 1; i <= panes.size(); i++) {
      Node pane = panes.get(Math.floorMod(at + step * i, panes.size()));
      Optional<Node> target = first(pane);
      if (target.isPresent()) {
        target.get().requestFocus();
        return;
      }
    }
  }

  /** The first node in a pane that can have the focus. */
  public static Optional<Node> first(Node node) {
    if (node.getScene() == null || !node.isVisible() || node.isDisabled()) {
      return Optional.empty();
    }
    if (node.isFocusTraversable()) {
      return Optional.of(node);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> first(child).stream())
            .findFirst()
        : Optional.empty();
  }

  /** Whether the focus is in a pane. */
  public static boolean isIn(Node pane) {
    return pane.getScene() != null && within(pane.getScene().getFocusOwner(), pane);
  }

  private static boolean within(@Nullable Node node, Node pane) {
    Node at = node;
    while (at != null) {
      if (at.equals(pane)) {
        return true;
      }
      at = at.getParent();
    }
    return false;
  }
}
