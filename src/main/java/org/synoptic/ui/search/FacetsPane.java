package org.synoptic.ui.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Words;

/** Outlets, months, authors and so on of what was found, with counts; each narrows the query. */
final class FacetsPane {

  private static final List<String> FIELDS =
      List.of("outlet", "date", "author", "lang", "speaker", "clause", "tag", "kind");
  private static final int SHOWN = 6;

  private final StringProperty query;
  private final TallyModel model;
  private final ListView<FacetLine> list = new ListView<>();
  private final Set<String> open = new HashSet<>();

  FacetsPane(TallyModel model, StringProperty query) {
    this.model = model;
    this.query = query;
    list.setId("search-facets");
    list.getStyleClass().addAll("edge-to-edge", "facets");
    list.setCellFactory(view -> new FacetCell());
    SplitPane.setResizableWithParent(list, false);
    Spoken.name(list, Words.get("search.facets"), Words.get("search.facets.help"));
    list.setOnMouseClicked(event -> turn());
    model.tallyProperty().subscribe(this::show);
  }

  ListView<FacetLine> node() {
    return list;
  }

  /** Puts the condition of the selected line to the query, or takes it away. */
  void turn() {
    Optional.ofNullable(list.getSelectionModel().getSelectedItem())
        .ifPresent(line -> {
          switch (line) {
            case FacetLine.Head head -> {}
            case FacetLine.Value value -> query.set(Narrowing.turn(query.get(), value.condition()));
            case FacetLine.More more -> {
              open.add(more.field());
              show(model.tallyProperty().get());
            }
          }
        });
  }

  private void show(Tally tally) {
    int at = list.getSelectionModel().getSelectedIndex();
    List<FacetLine> lines = new ArrayList<>();
    for (String field : FIELDS) {
      List<Tally.Value> values = tally.values().getOrDefault(field, List.of());
      if (values.isEmpty()) {
        continue;
      }
      lines.add(new FacetLine.Head(field));
      int shown = open.contains(field) ? values.size() : Math.min(SHOWN, values.size());
      values.stream().limit(shown).map(value -> line(field, value)).forEach(lines::add);
      if (shown < values.size()) {
        lines.add(new FacetLine.More(field, values.size() - shown));
      }
    }
    list.getItems().setAll(lines);
    // The first line is a head, which cannot be chosen.
    list.getSelectionModel().select(Math.min(Math.max(1, at), lines.size() - 1));
  }

  private FacetLine line(String field, Tally.Value value) {
    boolean chosen = Narrowing.has(query.get(), Narrowing.condition(field, value.value()));
    return new FacetLine.Value(field, value.value(), value.count(), chosen);
  }
}
