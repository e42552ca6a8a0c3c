package org.synoptic.ui.search;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.synoptic.ui.kit.Desk;

/** The models of the search screen. */
final class SearchState {

  private final SearchModel search;
  private final TallyModel tally;
  private final ConcordanceModel concordance;
  private final ReportsModel reports;
  private final ReadingModel reading;
  private final ExamplesModel examples;
  private final QueryMemory memory;
  private final BooleanProperty facets = new SimpleBooleanProperty(true);
  private final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.LIST);

  SearchState(Desk desk) {
    search = new SearchModel(desk);
    tally = new TallyModel(desk, search, new StopgapTally(desk.workspace()));
    concordance = new ConcordanceModel(desk, new StopgapKwic(desk.workspace()));
    reports = new ReportsModel(desk);
    reading = new ReadingModel(desk);
    examples = new ExamplesModel(desk);
    memory = new QueryMemory(desk);
    tally.onProperty().bind(facets.or(way.isEqualTo(Way.TIME)));
    concordance.onProperty().bind(way.isEqualTo(Way.CONCORDANCE));
    reports.onProperty().bind(way.isEqualTo(Way.REPORTS));
  }

  SearchModel search() {
    return search;
  }

  TallyModel tally() {
    return tally;
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
  BooleanProperty facetsProperty() {
    return facets;
  }

  /** What is asked. */
  String query() {
    return search.queryProperty().get();
  }
}
