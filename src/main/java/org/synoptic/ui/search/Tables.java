package org.synoptic.ui.search;

import java.util.List;
import java.util.Optional;
import org.synoptic.app.SearchTables;
import org.synoptic.app.Worker;
import org.synoptic.model.Dossier;
import org.synoptic.model.SearchRequest;
import org.synoptic.model.search.Answer;
import org.synoptic.model.search.ConcordanceRequest;
import org.synoptic.model.search.SearchQuery;
import org.synoptic.ui.kit.Desk;

/** What is on screen as a table for a file, all of it. */
final class Tables {

  private final Desk desk;
  private final SearchState state;

  Tables(Desk desk, SearchState state) {
    this.desk = desk;
    this.state = state;
  }

  /** What makes the table of what is looked at now. */
  Worker.Work<Answer<String>> now() {
    SearchTables tables = desk.workspace().searching().tables();
    SearchQuery query = SearchModel.typed(state.query());
    return switch (state.wayProperty().get()) {
      case LIST -> {
        SearchRequest all = state.search().everything();
        yield progress -> tables.documents(all, progress);
      }
      case CONCORDANCE -> {
        ConcordanceRequest all = state.concordance().everything();
        yield progress -> tables.concordance(all, progress);
      }
      case REPORTS -> {
        List<String> reports = reports(desk.dossierProperty().get());
        yield progress -> tables.reports(query, reports, progress);
      }
      case TIME -> progress -> tables.frequency(query, progress);
    };
  }

  private static List<String> reports(Optional<Dossier> dossier) {
    return dossier.map(Dossier::reports).orElse(List.of());
  }
}
