package org.synoptic.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.MapChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Words;

/** Chooses one value of a trait, or any; says how many documents have each. */
final class TraitBox extends ComboBox<Optional<String>> {

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
    getItems().setAll(List.of(Optional.empty()));
    setValue(Optional.empty());
    setOnShowing(event -> refill());
    valueProperty().subscribe(this::choose);
    model.sieve().traits().addListener((MapChangeListener<Trait, String>) change -> reflect());
  }

  /** Whether some document has the trait at all. */
  boolean useful() {
    return model.entries().stream().anyMatch(entry -> !trait.of(entry).isEmpty());
  }

  private void refill() {
    counts = model.sieve().counts(trait, model.entries());
    List<Optional<String>> all = new ArrayList<>();
    all.add(Optional.empty());
    counts.keySet().forEach(value -> all.add(Optional.of(value)));
    Optional<String> now = chosen();
    if (!all.contains(now)) {
      all.add(now);
    }
    getItems().setAll(all);
    setValue(now);
  }

  private Optional<String> chosen() {
    return Optional.ofNullable(model.sieve().traits().get(trait));
  }

  private void reflect() {
    Optional<String> now = chosen();
    if (!now.equals(getValue())) {
      setValue(now);
    }
  }

  private void choose(@Nullable Optional<String> value) {
    // Null while the items are replaced, which is no choice.
    if (value != null && !value.equals(chosen())) {
      value.ifPresentOrElse(
          one -> model.sieve().traits().put(trait, one),
          () -> model.sieve().traits().remove(trait));
    }
  }

  private final class Cell extends ListCell<Optional<String>> {

    private final boolean counting;

    Cell(boolean counting) {
      this.counting = counting;
    }

    @Override
    protected void updateItem(@Nullable Optional<String> item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? "" : item.map(this::words).orElse(trait.any()));
    }

    private String words(String value) {
      return counting
          ? Words.get("library.trait.count", value, counts.getOrDefault(value, 0))
          : value;
    }
  }
}
