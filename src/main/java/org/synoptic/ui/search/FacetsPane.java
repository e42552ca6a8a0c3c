package org.synoptic.ui.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import org.synoptic.model.search.Facet;
import org.synoptic.model.search.FacetField;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Words;

/** Outlets, months, authors and so on of what was found, with counts; each narrows the query. */
final class FacetsPane {

  /** So many values of a field are counted; those beyond are reached by typing. */
  static final int MOST = 50;

  private static final int SHOWN = 6;

  private final StringProperty query;
  private final Counted<List<Facet>> counted;
  private final ListView<FacetLine> list = new ListView<>();
  private final Set<FacetField> open = EnumSet.noneOf(FacetField.class);

  FacetsPane(Counted<List<Facet>> counted, StringProperty query) {
    this.counted = counted;
    this.query = query;
    list.setId("search-facets");
    list.getStyleClass().addAll("edge-to-edge", "facets");
    list.setCellFactory(view -> new FacetCell());
    Label none = new Label(Words.get("search.facets.none"));
    none.getStyleClass().addAll("muted", "small");
    none.setWrapText(true);
    list.setPlaceholder(none);
    SplitPane.setResizableWithParent(list, false);
    Spoken.name(list, Words.get("search.facets"), Words.get("search.facets.help"));
    list.setOnMouseClicked(event -> turn());
    counted.countsProperty().subscribe(this::show);
  }

  ListView<FacetLine> node() {
    return list;
  }

  /** Puts the condition of the selected line to the query, or takes it away. */
  void turn() {
    Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::turn);
  }

  private void turn(FacetLine line) {
    switch (line) {
      case FacetLine.Head head -> {}
      case FacetLine.Value value -> query.set(Narrowing.turn(query.get(), value.value().query()));
      case FacetLine.More more -> {
        open.add(more.field());
        show(counted.countsProperty().get());
      }
    }
  }

  private void show(List<Facet> facets) {
    int at = list.getSelectionModel().getSelectedIndex();
    List<FacetLine> lines = new ArrayList<>();
    for (Facet facet : facets) {
      if (!facet.values().isEmpty()) {
        lines.add(new FacetLine.Head(facet.field()));
        lines.addAll(values(facet));
      }
    }
    list.getItems().setAll(lines);
    // The first line is a head, which cannot be chosen.
    list.getSelectionModel().select(Math.min(Math.max(1, at), lines.size() - 1));
  }

  private List<FacetLine> values(Facet facet) {
    List<FacetLine> lines = new ArrayList<>();
    boolean all = open.contains(facet.field());
    int shown = all ? facet.values().size() : Math.min(SHOWN, facet.values().size());
    facet.values().stream()
        .limit(shown)
        .map(value ->
            new FacetLine.Value(facet.field(), value, Narrowing.has(query.get(), value.query())))
        .forEach(lines::add);
    int more = facet.values().size() - shown + facet.more();
    if (more > 0) {
      lines.add(new FacetLine.More(facet.field(), more));
    }
    return lines;
  }
}
