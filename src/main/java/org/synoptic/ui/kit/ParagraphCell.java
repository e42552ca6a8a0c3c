package org.synoptic.ui.kit;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.synoptic.model.Document;

/** One paragraph of a document, or its headline. */
final class ParagraphCell extends WrappingCell<TextPane.Paragraph> {

  private final TextPane pane;

  ParagraphCell(TextPane pane) {
    this.pane = pane;
  }

  @Override
  protected void fill(TextPane.Paragraph paragraph) {
    pane.document().ifPresent(document -> show(document, paragraph));
  }

  private void show(Document document, TextPane.Paragraph paragraph) {
    if (paragraph.number() == 0) {
      Label title = new Label(document.metadata().title());
      title.getStyleClass().add("headline");
      title.setWrapText(true);
      Label byline = new Label(Described.byline(document));
      byline.getStyleClass().add("byline");
      byline.setWrapText(true);
      content(new VBox(title, byline), title.getText() + ". " + byline.getText());
      return;
    }
    String words = paragraph.span().of(document.text());
    List<Mark> marks = Mark.within(pane.marks(), paragraph.span());
    MarkedText text = new MarkedText(words, marks);
    HBox.setHgrow(text, Priority.ALWAYS);
    Label number = new Label(Integer.toString(paragraph.number()));
    number.getStyleClass().add("paragraph-number");
    number.setMinWidth(Label.USE_PREF_SIZE);
    content(new HBox(number, text), words);
  }
}
