package org.synoptic.ui.policy;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.synoptic.app.PolicyCuts;
import org.synoptic.ui.kit.Chip;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.kit.WrappingCell;

/**
 * A line of a policy: where a clause begins it has the clause's number, as deep as the clause is.
 */
final class CutCell extends WrappingCell<PolicyCuts.Line> {

  private static final double STEP = 22;

  @Override
  protected void fill(PolicyCuts.Line line) {
    Label sign = new Label(line.begins() ? "▸" : line.depth() < 0 ? "·" : "│");
    sign.getStyleClass().addAll("cut-sign", line.begins() ? "cut-begins" : "cut-belongs");
    sign.setMinWidth(Region.USE_PREF_SIZE);
    Region indent = new Region();
    indent.setMinWidth(Math.max(0, line.depth()) * STEP);
    HBox box = new HBox(indent, sign);
    box.getStyleClass().add("cut-line");
    if (line.begins()) {
      String number = line.number().isEmpty() ? Words.get("cuts.unnumbered") : line.number();
      box.getChildren().add(Chip.label(number, "accent"));
    }
    Label text = new Label(line.text());
    text.setWrapText(true);
    text.getStyleClass().add(line.depth() < 0 ? "muted" : "cut-text");
    HBox.setHgrow(text, Priority.ALWAYS);
    box.getChildren().add(text);
    content(box, spoken(line));
  }

  private static String spoken(PolicyCuts.Line line) {
    if (line.begins()) {
      return Words.get("cuts.begins", line.number(), line.depth() + 1, line.text());
    }
    return Words.get(line.depth() < 0 ? "cuts.before" : "cuts.belongs", line.text());
  }
}
