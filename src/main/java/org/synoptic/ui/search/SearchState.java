package org.synoptic.ui.search;

import java.util.Collections;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.synoptic.model.search.Facet;
import org.synoptic.model.search.Frequency;
import org.synoptic.ui.kit.Desk;

/** The models of the search screen. */
final class SearchState {

  private final SearchModel search;
  private final Counted<List<Facet>> facets;
  private final Counted<Frequency> times;
  private final ConcordanceModel concordance;
  private final ReportsModel reports;
  private final ReadingModel reading;
  private final ExamplesModel examples;
  private final QueryMemory memory;
  private final BooleanProperty narrowing = new SimpleBooleanProperty(true);
  private final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.LIST);

  SearchState(Desk desk) {
    search = new SearchModel(desk);
    facets =
        new Counted<>(
            desk,
            search,
            List.of(),
            (index, query, progress) -> index.facets(query, FacetsPane.MOST, progress));
    times =
        new Counted<>(
            desk,
            search,
            new Frequency(List.of(), Collections.emptySortedMap(), 0),
            (index, query, progress) -> index.frequency(query, progress));
    concordance = new ConcordanceModel(desk);
    reports = new ReportsModel(desk);
    reading = new ReadingModel(desk);
    examples = new ExamplesModel(desk);
    memory = new QueryMemory(desk);
    facets.onProperty().bind(narrowing.and(way.isEqualTo(Way.LIST)));
    times.onProperty().bind(way.isEqualTo(Way.TIME));
    concordance.onProperty().bind(way.isEqualTo(Way.CONCORDANCE));
    reports.onProperty().bind(way.isEqualTo(Way.REPORTS));
  }

  SearchModel search() {
    return search;
  }

  Counted<List<Facet>> facets() {
    return facets;
  }

  Counted<Frequency> times() {
    return times;
  }

  ConcordanceModel concordance() {
    return concordance;
  }

  ReportsModel reports() {
    return reports;
  }

  ReadingModel reading() {
    return reading;
  }

  ExamplesModel examples() {
    return examples;
  }

  QueryMemory memory() {
    return memory;
  }

  /** How the user looks at what was found. */
  ObjectProperty<Way> wayProperty() {
    return way;
  }

  /** Whether the pane that narrows is wanted. */
  BooleanProperty narrowingProperty() {
    return narrowing;
  }

  /** What is asked. */
  String query() {
    return search.queryProperty().get();
  }
}
