package org.synoptic.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Looks for cells that do not stand under the head of a column. */
final class Aligned {

  private static final double FUZZ = 1.5;

  private Aligned() {}

  /**
   * The cells whose left edge is that of no head, told by where they are.
   *
   * @param heads selector of the heads of the columns
   * @param cells selector of the cells
   */
  static List<String> astray(Parent root, String heads, String cells) {
    List<Double> edges = lefts(root, heads);
    List<String> found = new ArrayList<>();
    for (double left : lefts(root, cells)) {
      if (edges.stream().noneMatch(edge -> Math.abs(edge - left) <= FUZZ)) {
        found.add(cells + " at " + left + " of " + edges);
      }
    }
    return found;
  }

  private static List<Double> lefts(Parent root, String selector) {
    return root.lookupAll(selector).stream()
        .filter(Aligned::shown)
        .map(node -> node.localToScene(node.getLayoutBounds()).getMinX())
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean shown(Node node) {
    for (Node one = node; one != null; one = one.getParent()) {
      if (!one.isVisible()) {
        return false;
      }
    }
    return node.getLayoutBounds().getWidth() > 0;
  }
}
