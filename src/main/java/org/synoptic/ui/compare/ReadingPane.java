package org.synoptic.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.synoptic.ui.kit.SidewaysPane;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.reader.ComparisonIndex;

/** The full texts side by side; more than fit are reached by scrolling sideways. */
final class ReadingPane extends SidewaysPane {

  private final CompareViewModel model;
  private final ReadingViewModel reading;
  private final HBox box = new HBox();
  private final List<ReaderColumn> columns = new ArrayList<>();
  private Object shown = "";

  ReadingPane(CompareViewModel model, ReadingViewModel reading) {
    super(Words.get("reading.pane"));
    this.model = model;
    this.reading = reading;
    getStyleClass().add("reading-pane");
    setContent(box);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    // The texts take time to lay out, and the reader may never ask for them.
    model.readingProperty().subscribe(on -> refill());
    model.textsProperty().subscribe(any -> refill());
    model.rowProperty().subscribe(any -> stand());
    model.columnProperty().subscribe(any -> refresh());
    reading.hitsProperty().subscribe(hits -> refresh());
    reading.layersProperty().subscribe(layers -> refresh());
    reading.hitProperty().subscribe(any -> showHit());
  }

  private void refill() {
    if (!model.readingProperty().get()) {
      return;
    }
    ComparisonIndex index = model.textsProperty().get().map(RowTexts::index).orElse(null);
    if (index == null || index == shown) {
      refresh();
      return;
    }
    shown = index;
    columns.clear();
    for (int report = 0; report < model.columns(); report++) {
      ReaderColumn column = new ReaderColumn(model, reading, index, report, this::follow);
      HBox.setHgrow(column, Priority.ALWAYS);
      columns.add(column);
    }
    box.getChildren().setAll(columns);
    stand();
  }

  private void pressed(KeyEvent event) {
    boolean sideways = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT;
    if (sideways && !event.isControlDown() && !event.isAltDown() && !event.isShiftDown()) {
      model.moveColumn(event.getCode() == KeyCode.RIGHT ? 1 : -1);
      focus();
      event.consume();
    }
  }

  private void refresh() {
    if (!model.readingProperty().get()) {
      return;
    }
    columns.forEach(ReaderColumn::refresh);
  }

  /** Brings the selected row into view: here always, in the others when they are tied. */
  private void stand() {
    if (!model.readingProperty().get()) {
      return;
    }
    refresh();
    for (int report = 0; report < columns.size(); report++) {
      if (report == model.columnProperty().get() || reading.tiedProperty().get()) {
        align(report);
      }
    }
  }

  private void align(int report) {
    reading.piece(report).ifPresent(columns.get(report)::scrollTo);
  }

  /** Brings the other texts to the selected row. */
  void alignAll() {
    for (int report = 0; report < columns.size(); report++) {
      align(report);
    }
  }

  private void follow(int report, int piece) {
    if (!reading.tiedProperty().get()) {
      return;
    }
    for (int other = 0; other < columns.size(); other++) {
      if (other != report) {
        reading.beside(report, piece, other).ifPresent(columns.get(other)::scrollTo);
      }
    }
  }

  private void showHit() {
    refresh();
    int report = model.columnProperty().get();
    if (report < columns.size()) {
      reading
          .currentHit()
          .ifPresent(hit -> columns.get(report).scrollTo(reading.piece(report, hit)));
    }
  }

  /** Shows a place of a report. */
  void reveal(int report, org.synoptic.model.Span span) {
    if (report < columns.size()) {
      columns.get(report).scrollTo(reading.piece(report, span));
    }
  }

  /** Puts the focus into the column in which the reader stands. */
  void focus() {
    if (model.columnProperty().get() < columns.size()) {
      columns.get(model.columnProperty().get()).list().requestFocus();
    }
  }
}
