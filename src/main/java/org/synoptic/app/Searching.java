package org.synoptic.app;

import java.util.List;
import java.util.Optional;
import org.synoptic.model.Hit;
import org.synoptic.model.Hit.Snippet;
import org.synoptic.model.SearchPage;
import org.synoptic.model.SearchRequest;
import org.synoptic.model.Span;
import org.synoptic.model.search.Answer;
import org.synoptic.model.search.BatchRow;
import org.synoptic.model.search.Concordance;
import org.synoptic.model.search.ConcordanceRequest;
import org.synoptic.model.search.Examples;
import org.synoptic.model.search.Facet;
import org.synoptic.model.search.FacetField;
import org.synoptic.model.search.Frequency;
import org.synoptic.model.search.IndexState;
import org.synoptic.model.search.NamedQuery;
import org.synoptic.model.search.Noted;
import org.synoptic.model.search.ReportHits;
import org.synoptic.model.search.SearchQuery;
import org.synoptic.model.search.Shared;

/**
 * Questions to the index of a library. All may come from several threads at once, none from the
 * screen's. A {@link Progress} that is cancelled ends the question with a {@link
 * java.util.concurrent.CancellationException}, within some ten milliseconds.
 */
public interface Searching {

  /** One page of documents that match. Did-you-mean is told with it, also when nothing matches. */
  SearchPage search(SearchRequest request, Progress progress);

  /**
   * How the documents that match are spread over outlets, months and so on.
   *
   * @param most how many values of each field at most
   */
  Answer<List<Facet>> facets(SearchQuery query, int most, Progress progress);

  /** One page of hits in the words around them. */
  Answer<Concordance> concordance(ConcordanceRequest request, Progress progress);

  /**
   * Where a query matches in each of some documents, in their order; without a hit it is told too.
   */
  Answer<List<ReportHits>> reports(SearchQuery query, List<String> documents, Progress progress);

  /** Every match of a query in one document, in order; none when the query does not parse. */
  List<Span> matches(SearchQuery query, String document);

  /**
   * All sentences of a document that have a match, whole, in order; none when it does not parse.
   */
  List<Snippet> passages(SearchQuery query, String document);

  /** How often a query matches by outlet and month. */
  Answer<Frequency> frequency(SearchQuery query, Progress progress);

  /**
   * Runs many queries and counts; one that does not parse has a row that says so.
   *
   * @param reports ids of the reports to count each
   */
  List<BatchRow> batch(List<NamedQuery> queries, List<String> reports, Progress progress);

  /** Documents whose rare words are those of another, best first; the other is not among them. */
  List<Hit> moreLike(String document, int limit);

  /** Documents that have passages of some ten words or more in common with another, most first. */
  List<Shared> sharing(String document, int limit, Progress progress);

  /** Other documents by the authors of one, newest first. */
  List<Hit> sameAuthors(String document, int limit);

  /** Notes and other judgements in force whose words match, newest first. */
  Answer<List<Noted>> notes(String query);

  /** The value of a field as a query that narrows to it, rightly quoted. */
  String narrowing(FacetField field, String value);

  /** Words of the library to explain the query language with. */
  Examples examples();

  /** What the index can answer now. Quick. */
  IndexState state();

  /**
   * Makes the vectors that are missing for searches by meaning. Takes about ten milliseconds for
   * each sentence; what is done when it is stopped stays done, and the next call goes on there.
   */
  void readForMeaning(Progress progress);

  /** A table of queries, one a line: name, query. */
  Answer<List<NamedQuery>> queries(String csv);

  /** What is remembered and decided about searches. */
  SearchMemory memory();

  /** Answers as CSV, each line with the query, the date of the index and the settings. */
  SearchTables tables();

  /** The last judgement that struck a hit out, as its reason; empty when it counts. */
  default Optional<String> struckOut(String document, Span span) {
    return memory().struckOut(document, span);
  }
}
