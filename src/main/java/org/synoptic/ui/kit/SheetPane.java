package org.synoptic.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The frame of a sheet: what it is, its content, and a button with its key for each action. */
public final class SheetPane extends VBox {

  /**
   * A frame.
   *
   * @param title what the sheet is; also its spoken name
   * @param actions those that get a button
   */
  public SheetPane(String title, Node content, List<Action> actions) {
    getStyleClass().add("sheet-pane");
    Label heading = new Label(title);
    heading.getStyleClass().add("sheet-title");
    heading.setWrapText(true);
    heading.setMinHeight(USE_PREF_SIZE);
    FlowPane buttons = new FlowPane();
    buttons.getStyleClass().add("sheet-buttons");
    actions.forEach(action -> buttons.getChildren().add(button(action)));
    VBox.setVgrow(content, Priority.ALWAYS);
    getChildren().addAll(heading, content, buttons);
    FocusRing.actsAsList(this);
    setFocusTraversable(true);
    setAccessibleText(title);
  }

  private static Button button(Action action) {
    Button button = Buttons.of(action);
    if (!action.keyText().isEmpty()) {
      button.setGraphic(KeyCap.of(action));
    }
    button.getStyleClass().addAll("small", "flat");
    return button;
  }
}
