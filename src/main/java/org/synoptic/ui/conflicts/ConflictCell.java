package org.synoptic.ui.conflicts;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.synoptic.ui.kit.Chip;
import org.synoptic.ui.kit.WrappingCell;
import org.synoptic.ui.reader.Causes;

/** A line of the ledger. */
final class ConflictCell extends WrappingCell<ConflictItem> {

  private final ConflictsViewModel model;

  ConflictCell(ConflictsViewModel model) {
    this.model = model;
    getStyleClass().add("conflict-cell");
  }

  @Override
  protected void fill(ConflictItem item) {
    Label kind = new Label(item.kind());
    kind.getStyleClass().addAll("conflict-kind", "rel-conflict");
    Label a = value(Causes.value(item.conflict(), item.conflict().a()), item.outletA());
    Label b = value(Causes.value(item.conflict(), item.conflict().b()), item.outletB());
    VBox sides = new VBox(a, b);
    sides.getStyleClass().add("conflict-sides");
    Label status =
        item.status() == Status.OPEN
            ? Chip.label(item.status().word())
            : Chip.label("✓ " + item.status().word(), "accent");
    HBox.setHgrow(sides, Priority.ALWAYS);
    HBox line = new HBox(kind, sides, status);
    line.getStyleClass().add("conflict-line");
    content(line, item.spoken(model.items().size()));
  }

  private static Label value(String value, String outlet) {
    Label label = new Label(value + "  ·  " + outlet);
    label.setWrapText(true);
    return label;
  }
}
