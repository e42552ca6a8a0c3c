package org.synoptic.ui.library;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.synoptic.ui.kit.WrappingCell;

/** A line of an import: sign, headline and facts, and below them what is to be said of it. */
final class LineCell extends WrappingCell<ImportLine> {

  @Override
  protected void fill(ImportLine line) {
    Label sign = new Label(line.result().sign());
    sign.getStyleClass().addAll("import-sign", line.result().style());
    sign.setMinWidth(Region.USE_PREF_SIZE);
    Label headline = new Label(line.headline());
    headline.getStyleClass().add("import-headline");
    headline.setMinWidth(0);
    HBox.setHgrow(headline, Priority.SOMETIMES);
    Label facts = new Label(line.facts());
    facts.getStyleClass().addAll("muted", "small");
    facts.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox first = new HBox(sign, headline, space, facts);
    first.getStyleClass().add("import-first");
    first.setAlignment(Pos.BASELINE_LEFT);
    VBox both = new VBox(first);
    both.getStyleClass().add(line.part().isEmpty() ? "import-whole" : "import-part");
    if (!line.note().isEmpty()) {
      Label note = new Label(line.note());
      note.setWrapText(true);
      note.getStyleClass().addAll("import-note", "small", line.result().style());
      both.getChildren().add(note);
    }
    content(both, line.spoken());
  }
}
