package org.synoptic.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.model.Comparison;
import org.synoptic.model.Document;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Sheet;
import org.synoptic.ui.kit.SheetPane;
import org.synoptic.ui.kit.Theme;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.kit.WrappingCell;
import org.synoptic.ui.reader.Signs;

/** The sheet on which the reports that have a column are chosen and put in order. */
final class ColumnsSheet {

  private final CompareViewModel model;
  private final ColumnChoice choice;
  private final ListView<Document> list = new ListView<>();
  private final Label told = new Label();

  private ColumnsSheet(CompareViewModel model, Comparison comparison) {
    this.model = model;
    this.choice =
        new ColumnChoice(comparison, model.layouts().layoutProperty().get().numbers(comparison));
  }

  /** Opens the sheet over the window. */
  static void open(CompareViewModel model) {
    model.desk().comparison().ifPresent(all -> new ColumnsSheet(model, all).open());
  }

  private void open() {
    list.setId("columns-list");
    list.setItems(choice.reports());
    list.setCellFactory(view -> new ReportCell());
    list.setAccessibleText(Words.get("columns.title"));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.setOnMouseClicked(event -> {
      if (event.getClickCount() == 1) {
        toggle();
      }
    });
    list.getSelectionModel().selectFirst();
    told.setWrapText(true);
    told.getStyleClass().add("muted");
    tell();
    VBox content = new VBox(told, list);
    content.getStyleClass().add("words-sheet");
    VBox.setVgrow(list, Priority.ALWAYS);
    List<Action> actions =
        List.of(
            Action.of("action.columns.done", Feather.CHECK, "Enter", this::done),
            Action.of("action.columns.toggle", Feather.CHECK_SQUARE, "Space", this::toggle),
            Action.of("action.columns.left", Feather.ARROW_UP, "Alt+Up", () -> move(-1)),
            Action.of("action.columns.right", Feather.ARROW_DOWN, "Alt+Down", () -> move(1)));
    SheetPane pane = new SheetPane(Words.get("columns.title"), content, actions);
    pane.getStyleClass().add("sheet-narrow");
    pane.getStylesheets().add(Theme.sheet(CompareScreen.class, "compare.css"));
    model.desk().sheetProperty().set(Optional.of(new Sheet(pane, list, actions)));
  }

  private void pressed(KeyEvent event) {
    // A list would take these itself before the sheet's keys are asked.
    if (event.getCode() == KeyCode.SPACE) {
      toggle();
      event.consume();
    }
  }

  private void toggle() {
    int at = list.getSelectionModel().getSelectedIndex();
    if (at >= 0) {
      choice.toggle(choice.reports().get(at));
      list.refresh();
      list.getSelectionModel().select(at);
      tell();
    }
  }

  private void move(int by) {
    int at = list.getSelectionModel().getSelectedIndex();
    if (at >= 0) {
      int to = choice.move(at, by);
      list.getSelectionModel().clearAndSelect(to);
      list.refresh();
    }
  }

  private void tell() {
    told.setText(
        Words.get(
            choice.valid() ? "columns.chosen" : "columns.invalid",
            choice.columns().size(),
            choice.reports().size(),
            Columns.MOST));
  }

  private void done() {
    if (choice.valid()) {
      model.desk().sheetProperty().set(Optional.empty());
      model.layouts().change(layout -> layout.with(choice.columns()));
    }
  }

  private final class ReportCell extends WrappingCell<Document> {

    @Override
    protected void fill(Document report) {
      boolean on = choice.has(report);
      int column = choice.columns().indexOf(report.id());
      Label sign = new Label(on ? "☑ " + Signs.letter(column) : "☐");
      sign.getStyleClass().add("column-sign");
      sign.setMinWidth(USE_PREF_SIZE);
      Label name = new Label(report.label());
      name.getStyleClass().add("head-name");
      Label about =
          new Label(report.metadata().title() + " · " + ColumnHeads.about(model.desk(), report));
      about.getStyleClass().add("head-about");
      about.setWrapText(true);
      VBox words = new VBox(name, about);
      HBox.setHgrow(words, Priority.ALWAYS);
      HBox line = new HBox(sign, words);
      line.getStyleClass().add("column-line");
      content(
          line,
          Words.get(on ? "columns.on" : "columns.off", report.label(), Math.max(0, column) + 1));
    }
  }
}
