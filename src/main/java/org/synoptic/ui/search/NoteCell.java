package org.synoptic.ui.search;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.synoptic.model.search.Noted;
import org.synoptic.ui.kit.Mark;
import org.synoptic.ui.kit.MarkedText;
import org.synoptic.ui.kit.WrappingCell;
import org.synoptic.ui.reader.History;

/** A judgement whose words match, with who made it and when. */
final class NoteCell extends WrappingCell<Noted> {

  private final History history = History.here();

  @Override
  protected void fill(Noted noted) {
    MarkedText text = new MarkedText(noted.text(), Mark.all(noted.marks(), "hit"));
    Label who = new Label(history.sentence(noted.judgement()));
    who.getStyleClass().addAll("muted", "small");
    who.setWrapText(true);
    content(new VBox(text, who), noted.text() + ". " + who.getText());
  }
}
