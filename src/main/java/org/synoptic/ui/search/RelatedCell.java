package org.synoptic.ui.search;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.synoptic.ui.kit.Described;
import org.synoptic.ui.kit.WrappingCell;

/** A document with what it has in common with another. */
final class RelatedCell extends WrappingCell<RelatedLine> {

  @Override
  protected void fill(RelatedLine line) {
    Label title = new Label(line.metadata().title());
    title.getStyleClass().add("hit-title");
    title.setWrapText(true);
    String byline = Described.byline(line.metadata());
    String both = byline.isEmpty() || line.why().isEmpty() ? "" : " · ";
    Label facts = new Label(byline + both + line.why());
    facts.getStyleClass().addAll("muted", "small");
    facts.setWrapText(true);
    content(new VBox(title, facts), title.getText() + ". " + facts.getText());
  }
}
