package org.synoptic.ui.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.synoptic.model.Relation;
import org.synoptic.ui.kit.Chip;
import org.synoptic.ui.kit.ModeSwitch;
import org.synoptic.ui.kit.ModeSwitch.Way;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.reader.Signs;

/** Rows or full texts, filters, and what is shown. */
final class HeadBar extends HBox {

  private final CompareViewModel model;
  private final Map<Optional<Relation>, ToggleButton> chips = new LinkedHashMap<>();

  HeadBar(CompareViewModel model, Node layout) {
    this.model = model;
    getStyleClass().add("head-bar");
    FlowPane left = new FlowPane(modes());
    left.getChildren().addAll(chips());
    left.getChildren().addAll(new FilterMenu(model), layout);
    left.getStyleClass().add("head-flow");
    // A flow pane reckons its height from the wrap length, not from the width it gets.
    left.prefWrapLengthProperty().bind(left.widthProperty());
    HBox.setHgrow(left, Priority.ALWAYS);
    getChildren().setAll(left);
    model.textsProperty().subscribe(any -> reflect());
    model.filterProperty().subscribe(any -> reflect());
  }

  private Node modes() {
    return new ModeSwitch<>(
        model.readingProperty().asObject(),
        new Way<>(false, Words.get("compare.mode.rows"), Words.get("compare.mode.rows.name")),
        new Way<>(true, Words.get("compare.mode.reading"), Words.get("compare.mode.reading.name")));
  }

  private List<ToggleButton> chips() {
    chips.put(Optional.empty(), new ToggleButton());
    for (Relation relation : Relation.values()) {
      chips.put(Optional.of(relation), new ToggleButton());
    }
    chips.replaceAll((relation, any) -> {
      ToggleButton chip = Chip.toggle("", "");
      chip.setOnAction(event -> model.filter(filter -> filter.with(relation)));
      relation.map(Signs::styleClass).ifPresent(chip.getStyleClass()::add);
      return chip;
    });
    return List.copyOf(chips.values());
  }

  private void reflect() {
    RowFilter filter = model.filterProperty().get();
    Map<Relation, Long> counts = model.counts();
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    chips.forEach((relation, chip) -> {
      chip.setSelected(filter.relation().equals(relation));
      long count = relation.map(counts::get).orElse(all);
      chip.setText(
          relation
              .map(one -> Words.get("filter.chip", Signs.glyph(one), Signs.word(one), count))
              .orElse(Words.get("filter.chip.all", count)));
      chip.setAccessibleText(
          Words.get(
              "filter.chip.name",
              relation.map(Signs::word).orElse(Words.get("filter.all")),
              count));
    });
  }
}
