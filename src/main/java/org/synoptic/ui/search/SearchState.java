package org.synoptic.ui.search;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.synoptic.ui.kit.Desk;

/** The models of the search screen. */
final class SearchState {

  private final SearchModel search;
  private final ReportsModel reports;
  private final ReadingModel reading;
  private final ExamplesModel examples;
  private final QueryMemory memory;
  private final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.LIST);

  SearchState(Desk desk) {
    search = new SearchModel(desk);
    reports = new ReportsModel(desk);
    reading = new ReadingModel(desk);
    examples = new ExamplesModel(desk);
    memory = new QueryMemory(desk);
    reports.onProperty().bind(way.isEqualTo(Way.REPORTS));
  }

  SearchModel search() {
    return search;
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

  /** What is asked. */
  String query() {
    return search.queryProperty().get();
  }
}
