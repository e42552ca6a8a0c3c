package org.synoptic.ui.search;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Buttons;
import org.synoptic.ui.kit.Icons;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Words;

/** The ways to look at what was found, one of them chosen. */
final class WayBar extends HBox {

  private final Map<Way, ToggleButton> buttons = new EnumMap<>(Way.class);

  /**
   * A bar.
   *
   * @param actions what chooses each way, for the tooltips
   */
  WayBar(ObjectProperty<Way> way, Map<Way, Action> actions) {
    getStyleClass().add("ways");
    actions.forEach((one, action) -> {
      ToggleButton button = new ToggleButton(action.label(), Icons.of(one.icon()));
      button.getStyleClass().setAll("way");
      button.setId("way-" + one.id());
      button.setMinWidth(USE_PREF_SIZE);
      button.setTooltip(Buttons.tooltip(action));
      // A second press must not leave none chosen.
      button.setOnAction(event -> {
        button.setSelected(true);
        action.run();
      });
      buttons.put(one, button);
      getChildren().add(button);
    });
    way.subscribe(this::show);
  }

  private void show(Way now) {
    buttons.forEach((one, button) -> {
      button.setSelected(one == now);
      String name = Words.get("action.search.way." + one.id());
      Spoken.name(button, one == now ? Words.get("rail.chosen", name) : name);
    });
  }
}
