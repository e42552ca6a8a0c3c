package org.synoptic.ui.compare;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.synoptic.model.Relation;
import org.synoptic.ui.kit.Chip;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.reader.OneWay;
import org.synoptic.ui.reader.Signs;

/** Rows or full texts, filters, and what is shown. */
final class HeadBar extends HBox {

  private final CompareViewModel model;
  private final Map<Optional<Relation>, ToggleButton> chips = new LinkedHashMap<>();
  private final ComboBox<Optional<String>> clauses;
  private final ComboBox<Optional<String>> speakers;
  private final Label summary = new Label();
  private boolean filling;

  HeadBar(CompareViewModel model, CompareCommands commands) {
    this.model = model;
    getStyleClass().add("head-bar");
    clauses = box("clause", this::clauseName);
    speakers = box("speaker", name -> name);
    FlowPane left = new FlowPane(modes());
    left.getChildren().addAll(chips());
    left.getChildren().addAll(clauses, speakers);
    left.getStyleClass().add("head-flow");
    // A flow pane reckons its height from the wrap length, not from the width it gets.
    left.prefWrapLengthProperty().bind(left.widthProperty());
    HBox.setHgrow(left, Priority.ALWAYS);
    summary.getStyleClass().add("summary");
    summary.setWrapText(true);
    Label said = new Label();
    said.getStyleClass().add("said-last");
    said.setWrapText(true);
    said.textProperty().bind(commands.saidProperty());
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    VBox right = new VBox(said, summary);
    right.getStyleClass().add("head-right");
    getChildren().setAll(left, right);
    clauses.valueProperty().subscribe(value -> choose(filter -> filter.about(or(value))));
    speakers.valueProperty().subscribe(value -> choose(filter -> filter.by(or(value))));
    model.textsProperty().subscribe(any -> refill());
    model.filterProperty().subscribe(any -> reflect());
    model.rows().addListener((javafx.collections.ListChangeListener<Integer>) any -> summarise());
  }

  // A combo box has no value at all before its first choice.
  @SuppressWarnings("OptionalAssignedToNull")
  private static Optional<String> or(Optional<String> value) {
    return value == null ? Optional.empty() : value;
  }

  private HBox modes() {
    ToggleGroup group = new ToggleGroup();
    ToggleButton rows = mode("rows", Styles.LEFT_PILL, group);
    ToggleButton reading = mode("reading", Styles.RIGHT_PILL, group);
    rows.setOnAction(event -> model.readingProperty().set(false));
    reading.setOnAction(event -> model.readingProperty().set(true));
    model.readingProperty().subscribe(on -> group.selectToggle(on ? reading : rows));
    HBox modes = new HBox(rows, reading);
    modes.getStyleClass().add("modes");
    return modes;
  }

  private static ToggleButton mode(String key, String style, ToggleGroup group) {
    ToggleButton button = new ToggleButton(Words.get("compare.mode." + key));
    button.getStyleClass().addAll(style, "mode");
    button.setAccessibleText(Words.get("compare.mode." + key + ".name"));
    button.setToggleGroup(group);
    return button;
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

  private ComboBox<Optional<String>> box(String key, Function<String, String> name) {
    ComboBox<Optional<String>> box = new ComboBox<>();
    box.setAccessibleText(Words.get("filter." + key + ".name"));
    box.getStyleClass().add("filter-box");
    box.setConverter(
        new OneWay<>(value -> or(value).map(name).orElse(Words.get("filter." + key + ".all"))));
    return box;
  }

  private String clauseName(String address) {
    return model
        .textsProperty()
        .get()
        .map(texts -> texts.index().longName(address))
        .orElse(address);
  }

  private void choose(java.util.function.UnaryOperator<RowFilter> change) {
    if (!filling) {
      model.filter(change);
    }
  }

  private void refill() {
    filling = true;
    model.textsProperty().get().ifPresent(texts -> fill(clauses, texts.index().clauses()));
    fill(speakers, model.speakers());
    filling = false;
    reflect();
  }

  private static void fill(ComboBox<Optional<String>> box, List<String> values) {
    List<Optional<String>> all = new ArrayList<>();
    all.add(Optional.empty());
    values.forEach(value -> all.add(Optional.of(value)));
    if (!box.getItems().equals(all)) {
      box.getItems().setAll(all);
    }
  }

  private void reflect() {
    filling = true;
    RowFilter filter = model.filterProperty().get();
    clauses.setValue(filter.clause());
    speakers.setValue(filter.speaker());
    filling = false;
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
    summarise();
  }

  private void summarise() {
    summary.setText(Words.get("compare.judged", model.summary(), model.judged()));
  }
}
