package org.synoptic.ui.kit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A sheet on which the user picks one of several things, found by typing parts of their names. */
public final class ChoiceSheet {

  private static final int MOST_ROWS = 10;
  private static final double ROW = 2.6;

  private final Desk desk;
  private final Question question;
  private final Consumer<String> answer;
  private final TextField field = new TextField();
  private final ListView<Choice> list = new ListView<>();

  private ChoiceSheet(Desk desk, Question question, Consumer<String> answer) {
    this.desk = desk;
    this.question = question;
    this.answer = answer;
  }

  /**
   * Something that can be picked.
   *
   * @param value what is given when it is picked
   * @param label what it is called
   */
  public record Choice(String value, String label) {}

  /**
   * What is asked.
   *
   * @param title what the sheet is
   * @param hint what to type; also the spoken name of the field
   * @param choices what can be picked, in order
   * @param typed what stands in the field at first
   * @param free whether words that are none of the choices may be given, too
   */
  public record Question(
      String title, String hint, List<Choice> choices, String typed, boolean free) {

    /** Keeps the choices unchangeable. */
    public Question {
      choices = List.copyOf(choices);
    }
  }

  /** Asks; the value that was picked is given. */
  public static void ask(Desk desk, Question question, Consumer<String> answer) {
    new ChoiceSheet(desk, question, answer).open();
  }

  private void open() {
    field.setId("choice-field");
    field.setPromptText(question.hint());
    Spoken.name(field, question.hint(), Words.get("choice.help"));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.setId("choice-list");
    list.setCellFactory(view -> new ChoiceCell());
    list.setFocusTraversable(false);
    list.setPlaceholder(new Label(Words.get(question.free() ? "choice.free" : "choice.none")));
    Spoken.name(list, question.title());
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> confirm());
    list.setPrefHeight(
        Math.clamp(question.choices().size(), 2, MOST_ROWS) * field.getFont().getSize() * ROW);
    field.textProperty().subscribe(this::show);
    field.setText(question.typed());
    VBox content = new VBox(field, list);
    content.getStyleClass().add("words-sheet");
    VBox.setVgrow(list, Priority.ALWAYS);
    List<Action> actions =
        List.of(Action.of("action.sheet.choose", Feather.CHECK, "Shortcut+Enter", this::confirm));
    SheetPane pane = new SheetPane(question.title(), content, actions);
    pane.getStyleClass().add("sheet-narrow");
    desk.sheetProperty().set(Optional.of(new Sheet(pane, field, actions)));
    Caret.atEnd(field);
  }

  /** Those whose names hold all that was typed; what begins so comes first. */
  private void show(String typed) {
    List<String> words =
        Stream.of(typed.toLowerCase(Locale.ROOT).split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList();
    List<Choice> shown =
        question.choices().stream()
            .filter(one -> words.stream().allMatch(name(one)::contains))
            .sorted((a, b) -> Boolean.compare(begins(b, words), begins(a, words)))
            .toList();
    list.getItems().setAll(shown);
    list.getSelectionModel().selectFirst();
  }

  private static String name(Choice choice) {
    return choice.label().toLowerCase(Locale.ROOT);
  }

  private static boolean begins(Choice choice, List<String> words) {
    return !words.isEmpty() && name(choice).startsWith(words.getFirst());
  }

  private void pressed(KeyEvent event) {
    int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    int size = list.getItems().size();
    if (by != 0 && size > 0) {
      int at = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, size);
      list.getSelectionModel().clearAndSelect(at);
      list.scrollTo(at);
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
      event.consume();
      confirm();
    }
  }

  private void confirm() {
    Optional<String> chosen =
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(Choice::value);
    String typed = field.getText().strip();
    chosen
        .or(() -> question.free() && !typed.isEmpty() ? Optional.of(typed) : Optional.empty())
        .ifPresent(value -> {
          desk.sheetProperty().set(Optional.empty());
          answer.accept(value);
        });
  }

  private static final class ChoiceCell extends WrappingCell<Choice> {

    @Override
    protected void fill(Choice choice) {
      Label label = new Label(choice.label());
      label.setWrapText(true);
      content(label, choice.label());
    }
  }
}
