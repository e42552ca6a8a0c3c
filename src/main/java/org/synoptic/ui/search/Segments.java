package org.synoptic.ui.search;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Buttons;
import org.synoptic.ui.kit.Icons;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Words;

/** Some ways side by side, of which one is chosen. */
final class Segments<T> extends HBox {

  private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();

  /**
   * Segments in the order of the actions.
   *
   * @param actions what chooses each
   */
  Segments(ObjectProperty<T> chosen, Map<T, Action> actions) {
    getStyleClass().add("segments");
    setMinWidth(USE_PREF_SIZE);
    actions.forEach((one, action) -> {
      ToggleButton button = new ToggleButton(action.label());
      action.icon().map(Icons::of).ifPresent(button::setGraphic);
      button.getStyleClass().setAll("segment");
      button.setMinWidth(USE_PREF_SIZE);
      Buttons.tip(button, action);
      // A second press must not leave none chosen.
      button.setOnAction(event -> {
        button.setSelected(true);
        action.run();
      });
      buttons.put(one, button);
      getChildren().add(button);
    });
    chosen.subscribe(this::show);
  }

  private void show(T now) {
    buttons.forEach((one, button) -> {
      button.setSelected(one.equals(now));
      String name = button.getText();
      Spoken.name(button, one.equals(now) ? Words.get("rail.chosen", name) : name);
    });
  }
}
