package org.synoptic.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.synoptic.ui.compare.RowText.CellText;
import org.synoptic.ui.compare.RowText.ClauseChip;
import org.synoptic.ui.compare.RowText.Passage;
import org.synoptic.ui.compare.RowText.Silence;
import org.synoptic.ui.compare.RowText.Weight;
import org.synoptic.ui.kit.Chip;
import org.synoptic.ui.kit.KeyCap;
import org.synoptic.ui.kit.MarkedText;
import org.synoptic.ui.kit.Tip;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.reader.Acceptance;
import org.synoptic.ui.reader.Said;
import org.synoptic.ui.reader.Signs;

/** The boxes of one row: its sign, a cell for each report, its clauses. */
final class RowBoxes {

  private RowBoxes() {}

  /** All boxes of a row, as many report cells as there are columns. */
  static List<Region> of(RowText row, int columns) {
    List<Region> boxes = new ArrayList<>();
    boxes.add(sign(row));
    row.cells().stream().limit(columns).map(RowBoxes::cell).forEach(boxes::add);
    boxes.add(clauses(row));
    return boxes;
  }

  private static Region sign(RowText row) {
    Label sign = new Label(row.sign());
    sign.getStyleClass().addAll("sign", Signs.styleClass(row.relation()));
    sign.setWrapText(true);
    Label number = new Label(Integer.toString(row.number()));
    number.getStyleClass().add("row-number");
    VBox box = new VBox(sign, number);
    if (row.acceptance() != Acceptance.OPEN) {
      Label judged =
          new Label(
              row.acceptance().glyph() + " " + Words.get("acceptance." + row.acceptance().value()));
      judged.getStyleClass().addAll("judged", "judged-" + row.acceptance().value());
      judged.setWrapText(true);
      box.getChildren().add(judged);
    }
    return styled(box, "sign-box");
  }

  private static Region cell(CellText cell) {
    VBox box = new VBox();
    cell.silence().map(RowBoxes::silence).ifPresent(box.getChildren()::add);
    for (Passage passage : cell.passages()) {
      box.getChildren().add(new MarkedText(passage.text(), passage.marks()));
      for (Said said : passage.said()) {
        box.getChildren().add(said(said, passage.disputed()));
      }
    }
    return styled(box, "cell-box");
  }

  private static Region silence(Silence silence) {
    Label words = new Label(silence.text());
    words.getStyleClass().add("silent");
    words.setWrapText(true);
    HBox line = new HBox(words);
    line.getStyleClass().add("silence");
    if (silence.open()) {
      line.getChildren().add(new KeyCap("0"));
    }
    return line;
  }

  private static Region said(Said said, boolean disputed) {
    Label line = new Label(said.line());
    line.getStyleClass().add("said");
    if (disputed) {
      line.getStyleClass().add("disputed");
    }
    line.setWrapText(true);
    return line;
  }

  private static Region clauses(RowText row) {
    FlowPane box = new FlowPane();
    for (ClauseChip clause : row.chips()) {
      box.getChildren().add(chip(clause));
    }
    if (row.chips().isEmpty()) {
      Label none = new Label(Words.get("compare.no-clause"));
      none.getStyleClass().add("silent");
      box.getChildren().add(none);
    }
    return styled(box, "clause-box");
  }

  /** The chip of a clause; its name is in the tip. */
  static Label chip(ClauseChip clause) {
    boolean strong = clause.weight() == Weight.PERSON || clause.weight() == Weight.BEST;
    Label chip = strong ? Chip.label(clause.label(), "accent") : Chip.label(clause.label());
    Tip.set(chip, clause.name());
    chip.setAccessibleText(clause.name());
    return chip;
  }

  private static Region styled(Region box, String style) {
    box.getStyleClass().add(style);
    return box;
  }
}
