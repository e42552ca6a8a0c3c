package org.synoptic.app;

import java.util.List;
import org.synoptic.model.SearchRequest;
import org.synoptic.model.search.Answer;
import org.synoptic.model.search.ConcordanceRequest;
import org.synoptic.model.search.NamedQuery;
import org.synoptic.model.search.SearchQuery;

/**
 * Answers as CSV (RFC 4180, UTF-8). Each line has the query, the settings and the date of the index
 * behind its values, so that a table alone can be repeated. All of an answer, not one page, when
 * offset and limit say so.
 */
public interface SearchTables {

  /** One line a document. */
  Answer<String> documents(SearchRequest request, Progress progress);

  /** One line a hit. */
  Answer<String> concordance(ConcordanceRequest request, Progress progress);

  /** One line a value of a facet. */
  Answer<String> facets(SearchQuery query, Progress progress);

  /** One line an outlet and month. */
  Answer<String> frequency(SearchQuery query, Progress progress);

  /**
   * One line a hit in each of some reports, with its sentence; a report without a hit has a line
   * too, which says whether a person recorded that it was looked for in vain.
   *
   * @param reports ids of the reports, in whose order the lines are
   */
  Answer<String> reports(SearchQuery query, List<String> reports, Progress progress);

  /** One line a query and outlet or report; reports without a hit have a line with zero. */
  String batch(List<NamedQuery> queries, List<String> reports, Progress progress);
}
