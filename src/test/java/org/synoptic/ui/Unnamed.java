package org.synoptic.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToolBar;

/** Finds what a screen reader could not name. */
public final class Unnamed {

  private Unnamed() {}

  /** Controls in a tree of nodes that can have the focus and have no spoken name. */
  public static List<String> in(Parent root) {
    List<String> found = new ArrayList<>();
    collect(root, found);
    return found;
  }

  private static void collect(Node node, List<String> found) {
    if (!node.isVisible()) {
      return;
    }
    if (needsName(node) && name(node).isBlank()) {
      found.add(node.getClass().getSimpleName() + node.getStyleClass() + " id=" + node.getId());
    }
    if (node instanceof Parent parent && !(node instanceof ButtonBase)) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
  }

  private static boolean needsName(Node node) {
    boolean container =
        node instanceof ScrollBar
            || node instanceof SplitPane
            || node instanceof ToolBar
            || (node instanceof ScrollPane && !node.isFocusTraversable());
    boolean emptyCell = node instanceof IndexedCell<?> cell && cell.isEmpty();
    boolean cell = node instanceof IndexedCell<?> && !emptyCell && spokenCell(node);
    return cell
        || (node instanceof Control && node.isFocusTraversable() && !container && !emptyCell);
  }

  /** Rows of a table are spoken by their cells. */
  private static boolean spokenCell(Node node) {
    return !node.getStyleClass().contains("table-row-cell")
        && !(node.getParent() instanceof TableView);
  }

  private static String name(Node node) {
    if (node instanceof Label label && label.getLabelFor() != null) {
      return label.getText();
    }
    String text = node instanceof Labeled labeled ? labeled.getText() : "";
    return Optional.ofNullable(node.getAccessibleText())
        .filter(spoken -> !spoken.isBlank())
        .orElse(Optional.ofNullable(text).orElse(""));
  }
}
