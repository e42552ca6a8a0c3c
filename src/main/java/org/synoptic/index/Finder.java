package org.synoptic.index;

import java.util.List;
import org.synoptic.model.Hit;
import org.synoptic.model.SearchPage;
import org.synoptic.model.SearchRequest;
import org.synoptic.model.Span;
import org.synoptic.model.search.Answer;
import org.synoptic.model.search.BatchRow;
import org.synoptic.model.search.Concordance;
import org.synoptic.model.search.ConcordanceRequest;
import org.synoptic.model.search.Examples;
import org.synoptic.model.search.Facet;
import org.synoptic.model.search.Frequency;
import org.synoptic.model.search.NamedQuery;
import org.synoptic.model.search.ReportHits;
import org.synoptic.model.search.SearchQuery;

/**
 * What an index answers. It speaks in the program's own values alone, so that another index, such
 * as one on a shared server, can stand behind it. A question whose {@link Stop} is wanted ends with
 * a {@link java.util.concurrent.CancellationException}.
 */
public interface Finder {

  /**
   * One page of documents that match. By words it takes ten seconds at the most; the query language
   * is described in the decision record on queries.
   *
   * @throws IllegalArgumentException when offset or limit are out of range
   */
  SearchPage search(SearchRequest request, Stop stop);

  /** The same when nobody breaks it off. */
  default SearchPage search(SearchRequest request) {
    return search(request, Stop.NEVER);
  }

  /** How the documents that match are spread, at most so many values of each field. */
  Answer<List<Facet>> facets(SearchQuery query, int most, Stop stop);

  /** One page of hits in the words around them, none struck out. */
  Answer<Concordance> concordance(ConcordanceRequest request, Stop stop);

  /** Where a query matches in each of some documents; unknown documents are left out. */
  Answer<List<ReportHits>> reports(SearchQuery query, List<String> documents, Stop stop);

  /** How often a query matches by outlet and month. */
  Answer<Frequency> frequency(SearchQuery query, Stop stop);

  /** Counts of one query by outlet, and by each of some reports. */
  BatchRow count(NamedQuery query, List<String> reports, Stop stop);

  /** Every match of a query in one document, in order; none when the query does not parse. */
  List<Span> matches(SearchQuery query, String document);

  /** The same as whole sentences. */
  List<Hit.Snippet> passages(SearchQuery query, String document);

  /** Documents whose rare words are those of another, best first. */
  List<Hit> moreLike(String document, int limit);

  /** Words of the index that a word which is not in it may have meant, best first. */
  List<String> suggest(String word);

  /** Words of the library to explain the query language with. */
  Examples examples();
}
