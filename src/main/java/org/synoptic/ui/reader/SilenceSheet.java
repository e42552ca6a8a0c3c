package org.synoptic.ui.reader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.model.Document;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Caret;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Sheet;
import org.synoptic.ui.kit.SheetPane;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Words;

/**
 * A sheet on which a silence is recorded with the words that were looked for; while these are typed
 * it tells how often each stands in the report.
 */
public final class SilenceSheet {

  private SilenceSheet() {}

  /**
   * Asks for the words.
   *
   * @param clause what the report is to be silent about
   * @param words those that the machine looked for
   * @param answer gets the words, with commas between, when the silence is recorded
   */
  public static void ask(
      Desk desk, Document report, String clause, String words, Consumer<String> answer) {
    TextField field = new TextField(words);
    field.setId("silence-field");
    field.setPromptText(Words.get("silence.hint"));
    Spoken.name(field, Words.get("silence.hint"));
    Label found = new Label();
    found.setWrapText(true);
    found.setId("silence-found");
    found.getStyleClass().add("muted");
    field
        .textProperty()
        .subscribe(typed -> {
          found.setText(counts(report, typed));
          field.setAccessibleHelp(found.getText());
        });
    Runnable record =
        () -> {
          String looked = String.join(", ", split(field.getText()));
          if (!looked.isEmpty()) {
            desk.sheetProperty().set(Optional.empty());
            answer.accept(looked);
          }
        };
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            event.consume();
            record.run();
          }
        });
    Label about = new Label(Words.get("silence.about", report.label(), clause));
    about.setWrapText(true);
    VBox content = new VBox(about, field, found);
    content.getStyleClass().add("words-sheet");
    List<Action> actions =
        List.of(Action.of("action.silence.record", Feather.VOLUME_X, "Shortcut+Enter", record));
    SheetPane pane = new SheetPane(Words.get("silence.title"), content, actions);
    pane.getStyleClass().add("sheet-narrow");
    desk.sheetProperty().set(Optional.of(new Sheet(pane, field, actions)));
    Caret.atEnd(field);
  }

  private static List<String> split(String typed) {
    return Stream.of(typed.split(",", -1))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  /** How often each word stands in the report, small or large letters alike. */
  static String counts(Document report, String typed) {
    String text = report.text().toLowerCase(Locale.ROOT);
    return split(typed).stream()
        .map(word -> Words.get("silence.count", word, count(text, word.toLowerCase(Locale.ROOT))))
        .collect(Collectors.joining("  ·  "));
  }

  private static int count(String text, String word) {
    int found = 0;
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
      found++;
    }
    return found;
  }
}
