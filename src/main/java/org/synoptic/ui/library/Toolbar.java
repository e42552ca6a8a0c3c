package org.synoptic.ui.library;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Buttons;
import org.synoptic.ui.kit.Chip;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Words;

/**
 * Filter, parts of the library, and what is done most; in a narrow window the parts go into a line
 * of their own.
 */
final class Toolbar extends VBox {

  private final TextField filter = new TextField();
  private final Label count = new Label();
  private final LibraryModel model;
  private final ToggleButton once =
      Chip.toggle(Words.get("library.once"), Words.get("library.once.spoken"));
  private final Button tray;
  private final List<TraitBox> traits;
  private final FlowPane chips = new FlowPane();
  private final Region space = new Region();
  private final HBox line = new HBox();

  Toolbar(LibraryModel model, Action compare, Action add, Action folder, Action waiting) {
    this.model = model;
    tray = Buttons.of(waiting);
    traits = Stream.of(Trait.values()).map(trait -> new TraitBox(model, trait)).toList();
    getStyleClass().add("toolbar");
    line.getStyleClass().add("toolbar-line");
    line.setAlignment(Pos.CENTER_LEFT);
    filter.setPromptText(Words.get("library.filter"));
    filter.setId("library-filter");
    filter.textProperty().bindBidirectional(model.sieve().wordsProperty());
    Spoken.name(filter, Words.get("library.filter"));
    ToggleGroup group = new ToggleGroup();
    chips.getStyleClass().add("toolbar-chips");
    for (Facet facet : Facet.values()) {
      chips.getChildren().add(chip(facet, group));
    }
    once.selectedProperty().bindBidirectional(model.sieve().onceProperty());
    once.setId("library-once");
    once.getStyleClass().add("toolbar-once");
    chips.getChildren().add(once);
    chips.getChildren().addAll(traits);
    HBox.setHgrow(chips, Priority.ALWAYS);
    HBox.setHgrow(space, Priority.ALWAYS);
    tray.getStyleClass().add("small");
    count.getStyleClass().add("muted");
    count.setMinWidth(USE_PREF_SIZE);
    Button main = Buttons.of(compare);
    main.setText(Words.get("library.compare"));
    main.getStyleClass().add("accent");
    line.getChildren()
        .addAll(filter, chips, tray, count, Buttons.symbol(add), Buttons.symbol(folder), main);
    getChildren().add(line);
    InvalidationListener recount = change -> count();
    model.shown().addListener(recount);
    model.entries().addListener((InvalidationListener) change -> offer());
    model.orphansProperty().subscribe(any -> offer());
    offer();
    count();
  }

  /** Puts the parts into a line of their own, or beside the filter. */
  void fold(boolean narrow) {
    if (narrow && line.getChildren().contains(chips)) {
      line.getChildren().set(line.getChildren().indexOf(chips), space);
      getChildren().add(chips);
    } else if (!narrow && getChildren().remove(chips)) {
      line.getChildren().set(line.getChildren().indexOf(space), chips);
    }
  }

  /** What is of use only sometimes is there only then. */
  private void offer() {
    once.setVisible(model.copies());
    once.setManaged(model.copies());
    for (TraitBox box : traits) {
      box.setVisible(box.useful());
      box.setManaged(box.isVisible());
    }
    int waiting = model.orphansProperty().get();
    tray.setText(Words.get("library.tray", waiting));
    tray.setVisible(waiting > 0);
    tray.setManaged(waiting > 0);
  }

  private ToggleButton chip(Facet facet, ToggleGroup group) {
    String name = Words.get("library.facet." + facet.name().toLowerCase(Locale.ROOT));
    ToggleButton chip = Chip.toggle(name, Words.get("library.facet", name));
    chip.setId("library-facet-" + facet.name());
    chip.setToggleGroup(group);
    chip.setSelected(facet == model.sieve().facetProperty().get());
    chip.selectedProperty().addListener((property, old, now) -> choose(facet, now));
    chip.setOnAction(event -> chip.setSelected(true));
    return chip;
  }

  private void choose(Facet facet, boolean now) {
    if (now) {
      model.sieve().facetProperty().set(facet);
    }
  }

  private void count() {
    count.setText(Words.get("library.count", model.shown().size(), model.entries().size()));
  }

  /** The type in which the screen is set. */
  ObservableValue<Font> font() {
    return count.fontProperty();
  }

  void focusFilter() {
    filter.requestFocus();
    filter.selectAll();
  }
}
