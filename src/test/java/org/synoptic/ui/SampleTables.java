package org.synoptic.ui;

import java.util.List;
import org.synoptic.app.Progress;
import org.synoptic.app.SearchTables;
import org.synoptic.model.SearchRequest;
import org.synoptic.model.search.Answer;
import org.synoptic.model.search.ConcordanceRequest;
import org.synoptic.model.search.NamedQuery;
import org.synoptic.model.search.SearchQuery;

/** Tables that only say of what they are. */
final class SampleTables implements SearchTables {

  @Override
  public Answer<String> documents(SearchRequest request, Progress progress) {
    return new Answer.Given<>("documents," + request.query().text() + "\r\n");
  }

  @Override
  public Answer<String> concordance(ConcordanceRequest request, Progress progress) {
    return new Answer.Given<>("concordance," + request.query().text() + "\r\n");
  }

  @Override
  public Answer<String> facets(SearchQuery query, Progress progress) {
    return new Answer.Given<>("facets," + query.text() + "\r\n");
  }

  @Override
  public Answer<String> frequency(SearchQuery query, Progress progress) {
    return new Answer.Given<>("frequency," + query.text() + "\r\n");
  }

  @Override
  public Answer<String> reports(SearchQuery query, List<String> reports, Progress progress) {
    return new Answer.Given<>("reports," + query.text() + "," + reports.size() + "\r\n");
  }

  @Override
  public String batch(List<NamedQuery> queries, List<String> reports, Progress progress) {
    return "batch," + queries.size() + "\r\n";
  }
}
