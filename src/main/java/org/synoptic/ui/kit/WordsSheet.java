package org.synoptic.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A sheet on which the user writes some words: a name, a note, a reason. */
public final class WordsSheet {

  private static final int ROWS = 4;

  private WordsSheet() {}

  /**
   * What is asked for.
   *
   * @param title what the sheet is
   * @param hint what the words are for; also the spoken name of the field
   * @param words what stands there at first
   * @param lines whether there may be several lines; {@code Shift+Enter} begins a new one
   */
  public record Question(String title, String hint, String words, boolean lines) {}

  private static TextArea area() {
    TextArea area = new TextArea();
    area.setWrapText(true);
    area.setPrefRowCount(ROWS);
    return area;
  }

  /** Asks; what was written is given, without white space around it, when it is confirmed. */
  public static void ask(Desk desk, Question question, Consumer<String> answer) {
    TextInputControl field = question.lines() ? area() : new TextField();
    field.setText(question.words());
    field.setId("words-field");
    Spoken.name(field, question.hint());
    Runnable confirm =
        () -> {
          desk.sheetProperty().set(Optional.empty());
          answer.accept(field.getText().strip());
        };
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean enter = event.getCode() == KeyCode.ENTER;
          if (enter && question.lines() && event.isShiftDown()) {
            event.consume();
            field.replaceSelection("\n");
          } else if (enter && !event.isShortcutDown()) {
            event.consume();
            confirm.run();
          }
        });
    Label hint = new Label(question.hint());
    hint.getStyleClass().add("muted");
    hint.setWrapText(true);
    VBox content = new VBox(hint, field);
    content.getStyleClass().add("words-sheet");
    List<Action> actions =
        List.of(Action.of("action.sheet.confirm", Feather.CHECK, "Shortcut+Enter", confirm));
    SheetPane pane = new SheetPane(question.title(), content, actions);
    pane.getStyleClass().add("sheet-narrow");
    desk.sheetProperty().set(Optional.of(new Sheet(pane, field, actions)));
    Caret.atEnd(field);
  }
}
