package org.synoptic.ui.compare;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.synoptic.ui.kit.Desk;

/** What is compared, with a side that can be folded away; how it was left is remembered. */
final class SideFold extends SplitPane {

  private static final String SETTING = "compare.side";
  private static final double SHARE = 0.77;

  private final Desk desk;
  private final VBox side;

  SideFold(Desk desk, Node main, ClauseList clauses, InspectorPane inspector) {
    this.desk = desk;
    side = new VBox(clauses, inspector);
    side.getStyleClass().add("side");
    VBox.setVgrow(inspector, Priority.ALWAYS);
    SplitPane.setResizableWithParent(side, false);
    getItems().setAll(main);
    show(!desk.workspace().setting(SETTING).orElse("").equals("folded"));
  }

  /** Folds the side away or shows it again. */
  void toggle() {
    boolean open = !isOpen();
    show(open);
    String value = open ? "open" : "folded";
    desk.worker()
        .run(
            "",
            progress -> {
              desk.workspace().remember(SETTING, value);
              return value;
            },
            kept -> {},
            failure -> {});
  }

  /** Whether the side is shown. */
  boolean isOpen() {
    return getItems().contains(side);
  }

  private void show(boolean open) {
    if (open && !isOpen()) {
      getItems().add(side);
      setDividerPositions(SHARE);
    } else if (!open) {
      getItems().remove(side);
    }
  }
}
