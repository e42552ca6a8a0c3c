package org.synoptic.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.collections.MapChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Words;

/** Chooses one value of a trait, or any; says how many documents have each. */
final class TraitBox extends ComboBox<String> {

  /** Stands for no choice; no trait has an empty value. */
  private static final String ANY = "";

  private final LibraryModel model;
  private final Trait trait;
  private Map<String, Integer> counts = Map.of();

  TraitBox(LibraryModel model, Trait trait) {
    this.model = model;
    this.trait = trait;
    setId("library-trait-" + trait);
    getStyleClass().add("trait-box");
    setVisibleRowCount(16);
    Spoken.name(this, trait.words());
    setButtonCell(new Cell(false));
    setCellFactory(list -> new Cell(true));
    getItems().setAll(ANY);
    setValue(ANY);
    setOnShowing(event -> model.count(trait, this::refill));
    valueProperty().subscribe(this::choose);
    model.sieve().traits().addListener((MapChangeListener<Trait, String>) change -> reflect());
  }

  /** Whether some document has the trait at all. */
  boolean useful() {
    return model.entries().stream().anyMatch(entry -> !trait.of(entry).isEmpty());
  }

  private void refill(Map<String, Integer> found) {
    counts = found;
    List<String> all = new ArrayList<>();
    all.add(ANY);
    all.addAll(counts.keySet());
    String now = chosen();
    if (!all.contains(now)) {
      all.add(now);
    }
    getItems().setAll(all);
    setValue(now);
  }

  private String chosen() {
    return model.sieve().traits().getOrDefault(trait, ANY);
  }

  private void reflect() {
    String now = chosen();
    if (!now.equals(getValue())) {
      setValue(now);
    }
  }

  private void choose(@Nullable String value) {
    // Null while the items are replaced, which is no choice.
    if (value == null || value.equals(chosen())) {
      return;
    }
    if (value.equals(ANY)) {
      model.sieve().traits().remove(trait);
    } else {
      model.sieve().traits().put(trait, value);
    }
  }

  private final class Cell extends ListCell<String> {

    private final boolean counting;

    Cell(boolean counting) {
      this.counting = counting;
    }

    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? "" : words(item));
    }

    private String words(String value) {
      if (value.equals(ANY)) {
        return trait.any();
      }
      return counting
          ? Words.get("library.trait.count", value, counts.getOrDefault(value, 0))
          : value;
    }
  }
}
