package org.synoptic.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** What a screen shows when there is nothing to show: what this place is for and what to do. */
public final class EmptyState extends VBox {

  /**
   * An empty state.
   *
   * @param icon its symbol
   * @param title what is missing
   * @param text what to do
   * @param actions buttons that do it, the first of them the likeliest
   */
  public EmptyState(Feather icon, String title, String text, Action... actions) {
    getStyleClass().add("state");
    setAlignment(Pos.CENTER);
    Text symbol = Icons.of(icon);
    symbol.getStyleClass().add("state-icon");
    Label heading = new Label(title);
    heading.getStyleClass().add("state-title");
    heading.setWrapText(true);
    heading.setMinHeight(USE_PREF_SIZE);
    Label body = new Label(text);
    body.getStyleClass().add("state-text");
    body.setWrapText(true);
    body.setMinHeight(USE_PREF_SIZE);
    // Large text in a narrow pane puts them one under the other.
    FlowPane buttons = new FlowPane();
    buttons.getStyleClass().add("state-buttons");
    buttons.setAlignment(Pos.CENTER);
    for (Action action : actions) {
      var button = Buttons.of(action);
      if (buttons.getChildren().isEmpty()) {
        button.getStyleClass().add("accent");
      }
      buttons.getChildren().add(button);
    }
    getChildren().addAll(symbol, heading, body);
    if (actions.length > 0) {
      getChildren().add(buttons);
    }
  }
}
