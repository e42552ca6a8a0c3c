package org.synoptic.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.synoptic.model.Document;
import org.synoptic.model.Span;
import org.synoptic.ui.compare.ReadingMarks.ChipAt;
import org.synoptic.ui.compare.ReadingMarks.Over;
import org.synoptic.ui.kit.Inlay;
import org.synoptic.ui.kit.MarkedText;
import org.synoptic.ui.kit.WrappingCell;
import org.synoptic.ui.reader.Pieces.Piece;

/**
 * The headline of a report (item 0) or one of its pieces, numbered from 1. What it shows is made
 * anew only when it is another piece or something else lies over it.
 */
final class ReaderCell extends WrappingCell<Integer> {

  private static final PseudoClass CONTINUED = PseudoClass.getPseudoClass("continued");

  private final Document document;
  private final List<Piece> pieces;
  private final ObservableValue<Over> over;
  private final IntConsumer pick;
  private Optional<Shown> shown = Optional.empty();

  /**
   * A piece as it is shown.
   *
   * @param over what lies over it, counted from its start
   */
  private record Shown(Piece piece, Over over, Region node) {

    boolean is(Piece other, Over overIt) {
      return piece.equals(other) && over.equals(overIt);
    }
  }

  /**
   * An empty cell.
   *
   * @param over what lies over the text of the report
   * @param pick gets the position in the text that was clicked
   */
  ReaderCell(Document document, List<Piece> pieces, ObservableValue<Over> over, IntConsumer pick) {
    this.document = document;
    this.pieces = pieces;
    this.over = over;
    this.pick = pick;
    getStyleClass().add("reader-cell");
    over.subscribe(any -> {
      if (getItem() != null) {
        fill(getItem());
      }
    });
  }

  @Override
  protected void fill(Integer item) {
    pseudoClassStateChanged(CONTINUED, item > 0 && !pieces.get(item - 1).first());
    if (item == 0) {
      headline();
    } else {
      piece(pieces.get(item - 1));
    }
  }

  private void headline() {
    Label title = new Label(document.metadata().title());
    title.getStyleClass().add("reader-headline");
    title.setWrapText(true);
    content(new VBox(title), title.getText());
  }

  private void piece(Piece piece) {
    Over here = over.getValue().within(piece.span());
    if (shown.filter(known -> known.is(piece, here)).isEmpty()) {
      shown = Optional.of(new Shown(piece, here, node(piece, here)));
    }
    String words = piece.span().of(document.text());
    content(shown.get().node, piece.first() ? piece.paragraph() + ". " + words : words);
  }

  private Region node(Piece piece, Over here) {
    Span span = piece.span();
    List<Inlay> inlays =
        here.chips().stream().map(chip -> new Inlay(chip.position(), inline(chip))).toList();
    MarkedText text = new MarkedText(span.of(document.text()), here.marks(), inlays);
    text.setCursor(Cursor.TEXT);
    text.setOnMouseClicked(
        event -> pick.accept(span.start() + text.positionAt(event.getX(), event.getY())));
    Label number = new Label(piece.first() ? Integer.toString(piece.paragraph()) : "");
    number.getStyleClass().add("paragraph-number");
    number.setMinWidth(Region.USE_PREF_SIZE);
    // A row of boxes would ask the text how wide it would like to be, which lays it out in one
    // line.
    BorderPane beside = new BorderPane(text);
    beside.setLeft(number);
    return beside;
  }

  private static Label inline(ChipAt chip) {
    Label label = RowBoxes.chip(chip.clause());
    label.getStyleClass().add("inline-chip");
    return label;
  }
}
