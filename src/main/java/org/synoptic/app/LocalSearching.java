package org.synoptic.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.synoptic.index.Finder;
import org.synoptic.index.Index;
import org.synoptic.index.Narrowing;
import org.synoptic.index.Stop;
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
import org.synoptic.model.search.FacetField;
import org.synoptic.model.search.Frequency;
import org.synoptic.model.search.IndexState;
import org.synoptic.model.search.NamedQuery;
import org.synoptic.model.search.Noted;
import org.synoptic.model.search.ReportHits;
import org.synoptic.model.search.SearchQuery;
import org.synoptic.model.search.Shared;
import org.synoptic.store.Library;

/** Searches a library on this machine. */
final class LocalSearching implements Searching {

  private final Index index;
  private final Finder finder;
  private final Kindred kindred;
  private final Remarks remarks;
  private final SearchMemory memory;
  private final SearchTables tables;

  LocalSearching(Library library, Index index, LocalWorkspace workspace) {
    this.index = index;
    this.finder = index.finder();
    this.kindred = new Kindred(library, finder);
    this.remarks = new Remarks(library);
    this.memory = new LocalMemory(library, workspace);
    this.tables = new CsvTables(library::document, this);
  }

  @Override
  public SearchPage search(SearchRequest request, Progress progress) {
    return finder.search(request, stop(progress));
  }

  @Override
  public Answer<List<Facet>> facets(SearchQuery query, int most, Progress progress) {
    return finder.facets(query, most, stop(progress));
  }

  @Override
  public Answer<Concordance> concordance(ConcordanceRequest request, Progress progress) {
    Answer<Concordance> found = finder.concordance(request, stop(progress));
    return found instanceof Answer.Given<Concordance> given
        ? new Answer.Given<>(judged(given.found()))
        : found;
  }

  private Concordance judged(Concordance found) {
    List<Concordance.Line> lines =
        found.lines().stream()
            .map(one ->
                new Concordance.Line(
                    one.document(),
                    one.metadata(),
                    one.span(),
                    one.words(),
                    one.position(),
                    memory.struckOut(one.document(), one.span())))
            .toList();
    return new Concordance(found.total(), found.documents(), found.whole(), lines);
  }

  @Override
  public Answer<List<ReportHits>> reports(
      SearchQuery query, List<String> documents, Progress progress) {
    return finder.reports(query, documents, stop(progress));
  }

  @Override
  public List<Span> matches(SearchQuery query, String document) {
    return finder.matches(query, document);
  }

  @Override
  public List<Hit.Snippet> passages(SearchQuery query, String document) {
    return finder.passages(query, document);
  }

  @Override
  public Answer<Frequency> frequency(SearchQuery query, Progress progress) {
    return finder.frequency(query, stop(progress));
  }

  @Override
  public List<BatchRow> batch(List<NamedQuery> queries, List<String> reports, Progress progress) {
    List<BatchRow> rows = new ArrayList<>();
    for (NamedQuery query : queries) {
      progress.at(rows.size(), queries.size(), query.name());
      rows.add(finder.count(query, reports, stop(progress)));
    }
    progress.at(rows.size(), queries.size(), "");
    return rows;
  }

  @Override
  public List<Hit> moreLike(String document, int limit) {
    return finder.moreLike(document, limit);
  }

  @Override
  public List<Shared> sharing(String document, int limit, Progress progress) {
    return kindred.sharing(document, limit, progress);
  }

  @Override
  public List<Hit> sameAuthors(String document, int limit) {
    return kindred.sameAuthors(document, limit);
  }

  @Override
  public Answer<List<Noted>> notes(String query) {
    return remarks.about(query);
  }

  @Override
  public String narrowing(FacetField field, String value) {
    return Narrowing.query(field, value);
  }

  @Override
  public Examples examples() {
    return finder.examples();
  }

  @Override
  public IndexState state() {
    return new IndexState(
        index.count(),
        index.rebuilding(),
        index.meant(),
        index.date().map(Instant::toString),
        index.problem());
  }

  @Override
  public void readForMeaning(Progress progress) {
    index.indexMeaning((done, total) -> {
      progress.at(done, total, "");
      progress.rest();
      return !progress.cancelled();
    });
  }

  @Override
  public Answer<List<NamedQuery>> queries(String csv) {
    return QueryTable.read(csv);
  }

  @Override
  public SearchMemory memory() {
    return memory;
  }

  @Override
  public SearchTables tables() {
    return tables;
  }

  private static Stop stop(Progress progress) {
    return progress::cancelled;
  }
}
