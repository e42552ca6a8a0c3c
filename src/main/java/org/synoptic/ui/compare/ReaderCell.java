package org.synoptic.ui.compare;

import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.synoptic.model.Document;
import org.synoptic.model.Span;
import org.synoptic.ui.kit.Inlay;
import org.synoptic.ui.kit.Mark;
import org.synoptic.ui.kit.MarkedText;
import org.synoptic.ui.kit.WrappingCell;
import org.synoptic.ui.reader.ComparisonIndex;

/** The headline of a report (item 0) or one of its paragraphs, numbered from 1. */
final class ReaderCell extends WrappingCell<Integer> {

  private final ComparisonIndex index;
  private final ReadingViewModel reading;
  private final int report;

  ReaderCell(ComparisonIndex index, ReadingViewModel reading, int report) {
    this.index = index;
    this.reading = reading;
    this.report = report;
    getStyleClass().add("reader-cell");
  }

  @Override
  protected void fill(Integer item) {
    Document document = index.report(report);
    if (item == 0) {
      headline(document);
    } else {
      paragraph(document, item);
    }
  }

  private void headline(Document document) {
    Label title = new Label(document.metadata().title());
    title.getStyleClass().add("reader-headline");
    title.setWrapText(true);
    content(new VBox(title), title.getText());
  }

  private void paragraph(Document document, int number) {
    Span span = index.paragraphs(report).get(number - 1);
    String words = span.of(document.text());
    List<Inlay> inlays =
        reading.chips(report).stream()
            .filter(chip -> span.start() < chip.position() && chip.position() <= span.end())
            .map(chip -> new Inlay(chip.position() - span.start(), inline(chip)))
            .toList();
    MarkedText text = new MarkedText(words, Mark.within(reading.marks(report), span), inlays);
    text.setCursor(Cursor.TEXT);
    text.setOnMouseClicked(
        event -> reading.pick(report, span.start() + text.positionAt(event.getX(), event.getY())));
    HBox.setHgrow(text, Priority.ALWAYS);
    // It gets what room there is; to be asked how wide it would like to be takes breaking its
    // lines.
    text.setPrefWidth(0);
    Label label = new Label(Integer.toString(number));
    label.getStyleClass().add("paragraph-number");
    label.setMinWidth(Region.USE_PREF_SIZE);
    content(new HBox(label, text), number + ". " + words);
  }

  private static Label inline(ReadingMarks.ChipAt chip) {
    Label label = RowBoxes.chip(chip.clause());
    label.getStyleClass().add("inline-chip");
    return label;
  }
}
