package org.synoptic.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.synoptic.ui.kit.Tip;

/** Looks for words that are not to be read in full, and for labels that leave their box. */
public final class CutOff {

  private static final double FUZZ = 1.5;

  private CutOff() {}

  /** Words in a tree of nodes that end in dots or lie outside what holds them. */
  public static List<String> in(Parent root) {
    List<String> found = new ArrayList<>();
    collect(root, found);
    return found;
  }

  private static void collect(Node node, List<String> found) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Labeled label && label.getText() != null && !label.getText().isBlank()) {
      shortened(label, found);
      outside(label, found);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
  }

  /** A label may be short of words when a pointer that rests on it is told them. */
  private static void shortened(Labeled label, List<String> found) {
    boolean told = Tip.of(label).contains(label.getText());
    for (Node child : label.getChildrenUnmodifiable()) {
      if (child instanceof Text text
          && !told
          && text.getText().endsWith(label.getEllipsisString())
          && !label.getText().endsWith(label.getEllipsisString())) {
        found.add("cut to “" + text.getText() + "”: " + label.getText());
      }
    }
  }

  private static void outside(Labeled label, List<String> found) {
    Parent parent = label.getParent();
    Bounds bounds = label.getBoundsInParent();
    if (parent != null && bounds.getMaxX() > parent.getLayoutBounds().getMaxX() + FUZZ) {
      found.add("beyond its box: " + label.getText());
    }
  }
}
