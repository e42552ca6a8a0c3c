package org.synoptic.ui.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Chip;
import org.synoptic.ui.kit.Tip;
import org.synoptic.ui.kit.Words;

/** Chips that switch the layers of the full texts; they are there while texts are read. */
final class LayerBar extends FlowPane {

  private final Map<Layer, ToggleButton> chips = new EnumMap<>(Layer.class);

  LayerBar(CompareViewModel model, ReadingViewModel reading) {
    getStyleClass().add("layer-bar");
    Label title = new Label(Words.get("layers"));
    title.getStyleClass().add("muted");
    getChildren().add(title);
    for (Layer layer : Layer.values()) {
      ToggleButton chip = Chip.toggle(layer.label(), Words.get("layer.name", layer.label()));
      Tip.set(chip, Words.get("tooltip.key", layer.label(), layer.key()));
      chip.setOnAction(event -> reading.toggle(layer));
      chips.put(layer, chip);
      getChildren().add(chip);
    }
    reading
        .layersProperty()
        .subscribe(on -> chips.forEach((layer, chip) -> chip.setSelected(on.contains(layer))));
    visibleProperty().bind(model.readingProperty());
    managedProperty().bind(model.readingProperty());
  }

  /** The same by key. */
  static List<Action> actions(ReadingViewModel reading) {
    return java.util.Arrays.stream(Layer.values())
        .map(layer ->
            Action.of(
                "action.compare.layer." + layer.name().toLowerCase(java.util.Locale.ROOT),
                Feather.EYE,
                layer.key(),
                () -> reading.toggle(layer)))
        .toList();
  }
}
