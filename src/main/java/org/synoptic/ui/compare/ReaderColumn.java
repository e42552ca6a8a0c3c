package org.synoptic.ui.compare;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.ListView;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.synoptic.model.Document;
import org.synoptic.model.Span;
import org.synoptic.ui.compare.ReadingMarks.Over;
import org.synoptic.ui.kit.LongList;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.reader.ComparisonIndex;
import org.synoptic.ui.reader.Pieces;
import org.synoptic.ui.reader.Signs;

/** One full text under its head. */
final class ReaderColumn extends VBox {

  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

  private final int report;
  private final CompareViewModel model;
  private final ReadingViewModel reading;
  private final ComparisonIndex index;
  private final ObjectProperty<Over> over = new SimpleObjectProperty<>(Over.NOTHING);
  private final ListView<Integer> list = new ListView<>();
  private final Dispersion dispersion = new Dispersion(this::goTo);
  private final BiConsumer<Integer, Integer> scrolled;

  /**
   * A column.
   *
   * @param scrolled gets report and first piece on show after the reader scrolled here
   */
  ReaderColumn(
      CompareViewModel model,
      ReadingViewModel reading,
      ComparisonIndex index,
      int report,
      BiConsumer<Integer, Integer> scrolled) {
    this.report = report;
    this.model = model;
    this.reading = reading;
    this.index = index;
    this.scrolled = scrolled;
    getStyleClass().add("reader-column");
    Region head = ColumnHeads.head(model.desk(), index.report(report), report);
    head.getStyleClass().add("reader-head");
    List<Pieces.Piece> pieces = reading.pieces(report);
    list.getStyleClass().addAll("reader-list", "edge-to-edge");
    list.setItems(
        FXCollections.observableArrayList(
            IntStream.rangeClosed(0, pieces.size()).boxed().toList()));
    Document document = index.report(report);
    list.setCellFactory(
        view -> new ReaderCell(document, pieces, over, position -> reading.pick(report, position)));
    over.subscribe(now -> dispersion.show(now.marks(), document.text().length()));
    LongList.spare(list);
    list.skinProperty().subscribe(this::watch);
    list.focusedProperty()
        .subscribe(focused -> {
          if (focused) {
            model.columnProperty().set(report);
          }
        });
    list.addEventFilter(ScrollEvent.SCROLL, event -> model.columnProperty().set(report));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    HBox.setHgrow(list, Priority.ALWAYS);
    HBox body = new HBox(list, dispersion);
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().setAll(head, body);
    refresh();
  }

  private void watch(Skin<?> skin) {
    if (skin != null && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.positionProperty().subscribe(position -> moved(flow));
    }
  }

  /** Only the column in which the reader stands drives; what it moves does not echo. */
  private void moved(VirtualFlow<?> flow) {
    if (model.columnProperty().get() == report && flow.getFirstVisibleCell() != null) {
      scrolled.accept(report, Math.max(0, flow.getFirstVisibleCell().getIndex() - 1));
    }
  }

  private void pressed(KeyEvent event) {
    if (event.isControlDown() || event.isAltDown() || event.isShiftDown()) {
      return;
    }
    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
      reading.stepClaim(event.getCode() == KeyCode.DOWN ? 1 : -1);
      event.consume();
    }
  }

  private void goTo(double share) {
    model.columnProperty().set(report);
    int position = (int) (share * index.report(report).text().length());
    scrollTo(reading.piece(report, new Span(position, position)));
  }

  /** Shows a piece, counted from 0, near the top. */
  void scrollTo(int piece) {
    list.scrollTo(piece == 0 ? 0 : piece + 1);
  }

  /** Shows marks and state anew. */
  void refresh() {
    over.set(new Over(reading.marks(report), reading.chips(report)));
    boolean here = model.columnProperty().get() == report;
    pseudoClassStateChanged(HERE, here);
    String name = Words.get("reading.name", Signs.letter(report), index.report(report).label());
    list.setAccessibleText(
        model
            .selected()
            .map(row -> name + " " + Spoken.cell(index, row.cells().get(report)))
            .orElse(name));
  }

  ListView<Integer> list() {
    return list;
  }
}
