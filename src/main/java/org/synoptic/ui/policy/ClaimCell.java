package org.synoptic.ui.policy;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.synoptic.ui.kit.MarkedText;
import org.synoptic.ui.kit.WrappingCell;

/** A claim about the selected clause. */
final class ClaimCell extends WrappingCell<ClaimLine> {

  ClaimCell() {
    getStyleClass().add("claim-cell");
  }

  @Override
  protected void fill(ClaimLine line) {
    Label head = new Label(line.head());
    head.getStyleClass().add("claim-head");
    Label said = new Label(line.said().line());
    said.getStyleClass().addAll("muted", "small");
    said.setWrapText(true);
    Label tie = new Label(line.tie());
    tie.getStyleClass().addAll("claim-tie", "small");
    tie.setWrapText(true);
    VBox box = new VBox(head, new MarkedText(line.text(), line.marks()), said, tie);
    box.getStyleClass().add("claim-box");
    content(box, line.spoken());
  }
}
