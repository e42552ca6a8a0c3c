package org.synoptic.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import org.synoptic.ui.kit.MarkedText;

/** Looks for words that lie over other words, as far as both are in sight. */
final class Overlap {

  private static final double FUZZ = 2;
  private static final int SHOWN = 40;

  private Overlap() {}

  private record Piece(Node node, String words, Bounds seen) {}

  /** The pairs of words in a tree of nodes that overlap. */
  static List<String> in(Parent root) {
    List<Piece> pieces = new ArrayList<>();
    collect(root, root.localToScene(root.getLayoutBounds()), pieces);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      for (int j = i + 1; j < pieces.size(); j++) {
        Piece one = pieces.get(i);
        Piece other = pieces.get(j);
        if (over(one.seen(), other.seen()) && !within(one.node(), other.node())) {
          found.add(one.words() + " / " + other.words());
        }
      }
    }
    return found;
  }

  /** Whether the second node lies inside the first; the walk finds what holds it first. */
  private static boolean within(Node holder, Node node) {
    for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
      if (parent.equals(holder)) {
        return true;
      }
    }
    return false;
  }

  private static void collect(Node node, Bounds sight, List<Piece> pieces) {
    if (!node.isVisible() || node.getOpacity() == 0) {
      return;
    }
    Bounds seen = sight;
    if (node.getClip() != null) {
      seen = common(sight, node.localToScene(node.getClip().getBoundsInParent()));
    }
    String words = words(node);
    if (!words.isBlank()) {
      Bounds here = common(seen, node.localToScene(node.getLayoutBounds()));
      if (here.getWidth() > FUZZ && here.getHeight() > FUZZ) {
        String start = words.substring(0, Math.min(SHOWN, words.length()));
        pieces.add(new Piece(node, start, here));
      }
    }
    if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        collect(child, seen, pieces);
      }
    }
  }

  private static String words(Node node) {
    if (node instanceof Labeled label) {
      return label.getText() == null ? "" : label.getText();
    }
    if (node instanceof MarkedText) {
      return String.valueOf(node.getAccessibleText());
    }
    return node instanceof TextInputControl field ? field.getPromptText() + field.getText() : "";
  }

  private static Bounds common(Bounds a, Bounds b) {
    double x = Math.max(a.getMinX(), b.getMinX());
    double y = Math.max(a.getMinY(), b.getMinY());
    return new BoundingBox(
        x,
        y,
        Math.max(0, Math.min(a.getMaxX(), b.getMaxX()) - x),
        Math.max(0, Math.min(a.getMaxY(), b.getMaxY()) - y));
  }

  private static boolean over(Bounds a, Bounds b) {
    Bounds both = common(a, b);
    return both.getWidth() > FUZZ && both.getHeight() > FUZZ;
  }
}
