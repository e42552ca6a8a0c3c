package org.synoptic.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.lucene.index.ExitableDirectoryReader.ExitingReaderException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher.TooManyClauses;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.store.AlreadyClosedException;
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
import org.synoptic.model.search.Mode;
import org.synoptic.model.search.NamedQuery;
import org.synoptic.model.search.ReportHits;
import org.synoptic.model.search.SearchQuery;

/** Answers from the Lucene index in use. */
final class LuceneFinder implements Finder {

  private final Shelves shelves;
  private final Meaning meaning;

  LuceneFinder(Shelves shelves, Meaning meaning) {
    this.shelves = shelves;
    this.meaning = meaning;
  }

  /** A question to one state of the index. */
  @FunctionalInterface
  private interface Question<T> {
    T ask(IndexReader reader) throws IOException, QueryProblem;
  }

  @Override
  public SearchPage search(SearchRequest request, Stop stop) {
    if (request.offset() < 0 || request.limit() < 1) {
      throw new IllegalArgumentException("no page: " + request);
    }
    Deadline deadline = request.mode() == Mode.WORDS ? Deadline.soon(stop) : Deadline.later(stop);
    Answer<SearchPage.Found> answer =
        answer(
            deadline,
            reader ->
                request.mode() == Mode.WORDS
                    ? byWords(reader, request, deadline)
                    : new MeantSearch(meaning, reader, deadline).page(request));
    return switch (answer) {
      case Answer.Given<SearchPage.Found> given -> given.found();
      case Answer.Unparsed<SearchPage.Found> problem ->
          new SearchPage.Unparsed(problem.message(), problem.position());
    };
  }

  private static SearchPage.Found byWords(
      IndexReader reader, SearchRequest request, Deadline deadline)
      throws IOException, QueryProblem {
    Asked asked = Asked.of(reader, request.query());
    SearchPage.Found found = WordSearch.of(asked, deadline).page(asked, request);
    Optional<String> meant =
        found.total() > 0
            ? Optional.empty()
            : new Spelling(reader).corrected(request.query().text(), asked.expression());
    return new SearchPage.Found(
        found.total(), deadline.elapsed(), found.hits(), meant, Optional.empty());
  }

  @Override
  public Answer<List<Facet>> facets(SearchQuery query, int most, Stop stop) {
    Deadline deadline = Deadline.soon(stop);
    return answer(
        deadline, reader -> FacetCounts.of(WordSearch.of(Asked.of(reader, query), deadline), most));
  }

  @Override
  public Answer<Concordance> concordance(ConcordanceRequest request, Stop stop) {
    Deadline deadline = Deadline.later(stop);
    return answer(
        deadline, reader -> new Lines(Asked.of(reader, request.query()), deadline).page(request));
  }

  @Override
  public Answer<List<ReportHits>> reports(SearchQuery query, List<String> documents, Stop stop) {
    Deadline deadline = Deadline.later(stop);
    return answer(
        deadline,
        reader -> {
          List<ReportHits> found = new ArrayList<>();
          Walk walk = new Walk(Asked.of(reader, query), deadline);
          for (String document : documents) {
            int number = Lookup.number(reader, document);
            if (number != Lookup.NONE) {
              walk.through(
                  new int[] {number},
                  (one, text, spans) -> found.add(new ReportHits(document, text.length(), spans)));
            }
          }
          return found;
        });
  }

  @Override
  public Answer<Frequency> frequency(SearchQuery query, Stop stop) {
    Deadline deadline = Deadline.later(stop);
    return answer(
        deadline,
        reader ->
            FrequencyCounts.of(
                WordSearch.of(Asked.of(reader, query), deadline),
                new WordSearch(reader, MatchAllDocsQuery.INSTANCE, false, deadline)));
  }

  @Override
  public BatchRow count(NamedQuery query, List<String> reports, Stop stop) {
    Deadline deadline = Deadline.later(stop);
    SearchQuery words = SearchQuery.of(query.query());
    Answer<BatchRow> answer =
        answer(deadline, reader -> Counting.of(Asked.of(reader, words), query, reports, deadline));
    return switch (answer) {
      case Answer.Given<BatchRow> given -> given.found();
      case Answer.Unparsed<BatchRow> problem ->
          new BatchRow(query, Optional.of(problem.message()), 0, List.of(), List.of());
    };
  }

  @Override
  public List<Span> matches(SearchQuery query, String document) {
    return reports(query, List.of(document), Stop.NEVER).value().orElse(List.of()).stream()
        .flatMap(one -> one.spans().stream())
        .toList();
  }

  @Override
  public List<Hit.Snippet> passages(SearchQuery query, String document) {
    List<Span> spans = matches(query, document);
    return this.<List<Hit.Snippet>>answer(
            Deadline.soon(Stop.NEVER),
            reader -> {
              int number = Lookup.number(reader, document);
              return number == Lookup.NONE || spans.isEmpty()
                  ? List.of()
                  : Snippets.all(reader.storedFields().document(number).get(Schema.TEXT), spans);
            })
        .value()
        .orElse(List.of());
  }

  @Override
  public List<Hit> moreLike(String document, int limit) {
    return this.<List<Hit>>answer(
            Deadline.soon(Stop.NEVER), reader -> Alike.of(reader, document, limit))
        .value()
        .orElse(List.of());
  }

  @Override
  public List<String> suggest(String word) {
    return this.<List<String>>answer(
            Deadline.soon(Stop.NEVER), reader -> new Spelling(reader).of(word))
        .value()
        .orElse(List.of());
  }

  @Override
  public Examples examples() {
    return this.<Examples>answer(
            Deadline.soon(Stop.NEVER), reader -> new ExampleWords(reader).examples())
        .value()
        .orElse(new Examples(List.of(), Optional.empty()));
  }

  private <T> Answer<T> answer(Deadline deadline, Question<T> question) {
    try {
      return new Answer.Given<>(
          shelves.read(searcher -> {
            try {
              return question.ask(searcher.getIndexReader());
            } catch (ExitingReaderException late) {
              deadline.check();
              throw late;
            } catch (CancellationException | AlreadyClosedException | TooManyClauses known) {
              throw known;
            } catch (RuntimeException | AssertionError odd) {
              Damage.check(searcher.getIndexReader(), odd);
              throw odd;
            }
          }));
    } catch (QueryProblem problem) {
      return new Answer.Unparsed<>(problem.sentence(), problem.position());
    } catch (TooManyClauses tooMany) {
      return new Answer.Unparsed<>("This query has too many words.", -1);
    } catch (IOException | InternalError damaged) {
      shelves.renew();
      return new Answer.Unparsed<>(
          "The index on the disk is damaged and is being made again; nothing of the library is"
              + " lost.",
          -1);
    }
  }
}
