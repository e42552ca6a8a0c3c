package org.synoptic.ui.kit;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.property.Property;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** Two buttons side by side for two ways to look at the same; one of them is on. */
public final class ModeSwitch<T> extends HBox {

  // Kept: a property that only mirrors another one is collected when nobody holds it.
  private final Property<T> shown;
  private final ToggleGroup group = new ToggleGroup();

  /**
   * A switch.
   *
   * @param shown what is shown
   * @param first the way on the left
   * @param second the way on the right
   */
  public ModeSwitch(Property<T> shown, Way<T> first, Way<T> second) {
    this.shown = shown;
    getStyleClass().add("modes");
    ToggleButton left = button(first, Styles.LEFT_PILL);
    ToggleButton right = button(second, Styles.RIGHT_PILL);
    getChildren().setAll(List.of(left, right));
    shown.subscribe(now -> group.selectToggle(second.value().equals(now) ? right : left));
  }

  /**
   * One of the two ways.
   *
   * @param value what stands for it
   * @param label its words
   * @param name its spoken name
   */
  public record Way<T>(T value, String label, String name) {}

  private ToggleButton button(Way<T> way, String style) {
    ToggleButton button = new ToggleButton(way.label());
    button.getStyleClass().addAll(style, "mode");
    button.setAccessibleText(way.name());
    button.setMinWidth(USE_PREF_SIZE);
    button.setToggleGroup(group);
    button.setOnAction(event -> {
      // A button of a group that is pressed again would be let out.
      group.selectToggle(button);
      shown.setValue(way.value());
    });
    return button;
  }
}
