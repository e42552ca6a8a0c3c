package org.synoptic.ui.library;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Buttons;
import org.synoptic.ui.kit.KeyCap;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Words;

/** A question about a document with its numbered answers. */
final class DoubtBox extends VBox {

  private static final int DIGITS = 9;

  private final DoubtModel model;
  private final DoubtActions actions;
  private final Runnable home;
  private final TextField field = new TextField();
  private final Label wrong = new Label();

  /**
   * A box over a model.
   *
   * @param home gives the focus back when an answer was typed
   */
  DoubtBox(DoubtModel model, boolean writable, Runnable home) {
    this.model = model;
    this.home = home;
    actions = new DoubtActions(model, this::type, writable);
    getStyleClass().add("doubt-box");
    field.setId("doubt-field");
    field.setOnAction(event -> typed());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    wrong.getStyleClass().add("warning-text");
    wrong.setWrapText(true);
    model.questionProperty().subscribe(this::show);
  }

  DoubtActions actions() {
    return actions;
  }

  private void show(Optional<Question> question) {
    getChildren().clear();
    setVisible(question.isPresent());
    setManaged(question.isPresent());
    question.ifPresent(this::show);
  }

  private void show(Question question) {
    Label sign = new Label("!");
    sign.getStyleClass().addAll("warning-text", "semibold");
    Label asked = new Label(asked(question));
    asked.getStyleClass().addAll("warning-text", "semibold");
    asked.setWrapText(true);
    HBox head = new HBox(sign, asked);
    head.getStyleClass().add("doubt-head");
    getChildren().add(head);
    for (int i = 0; i < question.answers().size(); i++) {
      getChildren().add(answer(question, i + 1));
    }
    FlowPane rest = new FlowPane();
    rest.getStyleClass().add("doubt-rest");
    if (!question.answers().isEmpty()) {
      rest.getChildren().add(button(actions.accept()));
    }
    rest.getChildren()
        .addAll(button(actions.other()), button(actions.none()), button(actions.next()));
    getChildren().add(rest);
  }

  private static String asked(Question question) {
    String many = question.of() > 1 ? Words.get("doubt.of", question.number(), question.of()) : "";
    return (Words.get("doubt.asked", question.name(), question.answers().size()) + " " + many)
        .strip();
  }

  /** A row and no button: its words wrap, and its key is a number. */
  private HBox answer(Question question, int number) {
    Question.Answer answer = question.answers().get(number - 1);
    Label value = new Label(answer.value());
    value.setWrapText(true);
    value.getStyleClass().add("semibold");
    String taken = number == 1 ? Words.get("doubt.taken") : "";
    Label places = new Label((answer.places() + " " + taken).strip());
    places.getStyleClass().addAll("muted", "small");
    places.setWrapText(true);
    VBox words = new VBox(value, places);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(words);
    if (number <= DIGITS) {
      line.getChildren().addFirst(new KeyCap(Integer.toString(number)));
    }
    line.getStyleClass().add("doubt-answer");
    line.setAlignment(Pos.TOP_LEFT);
    line.setAccessibleRole(AccessibleRole.BUTTON);
    line.setOnMouseClicked(event -> {
      if (actions.other().enabled().get()) {
        model.take(number);
      }
    });
    Spoken.name(line, Words.get("doubt.answer", number, answer.value(), answer.places(), taken));
    return line;
  }

  private static Button button(Action action) {
    Button button = Buttons.of(action);
    button.setGraphic(KeyCap.of(action));
    button.getStyleClass().addAll("small", "flat");
    return button;
  }

  private void type() {
    model
        .questionProperty()
        .get()
        .ifPresent(question -> {
          field.setText(
              question.answers().stream().map(Question.Answer::value).findFirst().orElse(""));
          String form = form(question);
          field.setPromptText(form);
          Spoken.name(field, Words.get("doubt.type", question.name()), form);
          wrong.setText("");
          Label hint = new Label(Words.get("doubt.hint", form));
          hint.getStyleClass().addAll("muted", "small");
          hint.setWrapText(true);
          getChildren().removeAll(field, wrong, hint);
          getChildren().addAll(field, hint, wrong);
          field.requestFocus();
          field.selectAll();
        });
  }

  private static String form(Question question) {
    return Words.get("doubt.form." + question.field().name().toLowerCase(Locale.ROOT));
  }

  private void typed() {
    String value = field.getText().strip();
    Optional<Question> question = model.questionProperty().get();
    if (question.filter(one -> one.takes(value)).isPresent()) {
      home.run();
      model.settle(value);
    } else {
      question.ifPresent(one -> wrong.setText(Words.get("doubt.wrong", form(one))));
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      home.run();
      show(model.questionProperty().get());
    }
  }
}
