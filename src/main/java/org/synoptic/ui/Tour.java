package org.synoptic.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Buttons;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.KeyCap;
import org.synoptic.ui.kit.Place;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.View;
import org.synoptic.ui.kit.Words;

/**
 * A tour of the program in five steps: a card over a corner of the window, while everything below
 * it works. It can be left at any time and taken again.
 */
final class Tour {

  /** The setting that says that the tour was left or taken to its end. */
  static final String SETTING = "tour";

  private static final List<View> STEPS =
      List.of(View.COMPARE, View.COMPARE, View.COVERAGE, View.CONFLICTS, View.SEARCH);

  private final Desk desk;
  private final Label title = new Label();
  private final Label text = new Label();
  private final VBox card;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(false);
  private final Action next;
  private final Action leave;
  private int step;

  Tour(Desk desk) {
    this.desk = desk;
    next = Action.of("action.tour.next", Feather.ARROW_RIGHT, "F2", this::next).when(open);
    leave = Action.of("action.tour.leave", Feather.X, "Shift+F2", this::leave).when(open);
    title.getStyleClass().add("sheet-title");
    title.setWrapText(true);
    text.setWrapText(true);
    FlowPane buttons = new FlowPane(button(next), button(leave));
    buttons.getStyleClass().add("sheet-buttons");
    card = new VBox(title, text, buttons);
    card.getStyleClass().add("tour");
    card.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
    card.visibleProperty().bind(open);
    card.managedProperty().bind(open);
    StackPane.setAlignment(card, Pos.BOTTOM_RIGHT);
  }

  private static Button button(Action action) {
    Button button = Buttons.of(action);
    button.setGraphic(KeyCap.of(action));
    button.getStyleClass().add("small");
    return button;
  }

  VBox card() {
    return card;
  }

  ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  List<Action> actions() {
    return List.of(Action.of("action.tour", Feather.MAP, "", this::start), next, leave);
  }

  /** Begins at the first step. */
  void start() {
    step = 0;
    open.set(true);
    show();
  }

  private void next() {
    if (++step < STEPS.size()) {
      show();
    } else {
      leave();
    }
  }

  private void leave() {
    open.set(false);
    new Settings(desk.workspace(), desk.worker()).put(SETTING, "taken");
  }

  private void show() {
    int number = step + 1;
    title.setText(Words.get("tour.step", number, STEPS.size(), Words.get("tour.title." + number)));
    text.setText(Words.get("tour.text." + number));
    Spoken.name(card, title.getText() + ". " + text.getText());
    if (desk.placeProperty().get().view() != STEPS.get(step)) {
      desk.placeProperty().set(new Place(STEPS.get(step), Optional.empty(), Optional.empty()));
    }
  }
}
