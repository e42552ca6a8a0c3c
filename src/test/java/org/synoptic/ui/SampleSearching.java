package org.synoptic.ui;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.synoptic.app.Progress;
import org.synoptic.app.SearchMemory;
import org.synoptic.app.SearchTables;
import org.synoptic.app.Searching;
import org.synoptic.model.Document;
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

/** Questions to a library in memory, answered by {@link SampleSearch}. */
final class SampleSearching implements Searching {

  private static final int AROUND = 60;

  private final Supplier<Collection<Document>> documents;
  private final SampleMemory memory;

  SampleSearching(Supplier<Collection<Document>> documents, SampleMemory memory) {
    this.documents = documents;
    this.memory = memory;
  }

  @Override
  public SearchPage search(SearchRequest request, Progress progress) {
    return SampleSearch.search(documents.get(), request);
  }

  private List<Document> found(SearchQuery query) {
    return documents.get().stream()
        .filter(one -> SampleSearch.finds(query.text(), one))
        .sorted(Comparator.comparing(one -> one.metadata().title()))
        .toList();
  }

  private <T> Answer<T> answer(SearchQuery query, Function<List<Document>, T> with) {
    return SampleSearch.search(documents.get(), new SearchRequest(query.text(), false, 0, 1))
            instanceof SearchPage.Unparsed wrong
        ? new Answer.Unparsed<>(wrong.message(), wrong.position())
        : new Answer.Given<>(with.apply(found(query)));
  }

  @Override
  public Answer<List<Facet>> facets(SearchQuery query, int most, Progress progress) {
    return answer(
        query,
        all ->
            List.of(
                facet(FacetField.OUTLET, most, all, one -> one.metadata().outlet().stream()),
                facet(FacetField.MONTH, most, all, one -> month(one).stream()),
                facet(FacetField.AUTHOR, most, all, one -> one.metadata().authors().stream())));
  }

  private static Optional<String> month(Document document) {
    return document.metadata().published().map(day -> day.substring(0, 7));
  }

  private Facet facet(
      FacetField field, int most, List<Document> all, Function<Document, Stream<String>> values) {
    Map<String, Long> counts = new TreeMap<>();
    all.stream().flatMap(values).forEach(value -> counts.merge(value, 1L, Long::sum));
    List<Facet.Value> made =
        counts.entrySet().stream()
            .limit(most)
            .map(one ->
                new Facet.Value(one.getKey(), one.getValue(), narrowing(field, one.getKey())))
            .toList();
    return new Facet(field, made, counts.size() - made.size());
  }

  @Override
  public Answer<Concordance> concordance(ConcordanceRequest request, Progress progress) {
    return answer(
        request.query(),
        all -> {
          List<Concordance.Line> lines = new ArrayList<>();
          all.forEach(one ->
              SampleSearch.matches(request.query().text(), one)
                  .forEach(span -> lines.add(line(one, span))));
          Comparator<Concordance.Line> order = order(request.sort());
          lines.sort(request.descending() ? order.reversed() : order);
          int from = Math.min(request.offset(), lines.size());
          int to = (int) Math.min((long) from + request.limit(), lines.size());
          return new Concordance(lines.size(), all.size(), true, lines.subList(from, to));
        });
  }

  private Concordance.Line line(Document document, Span span) {
    String text = document.text().replace("\n\n", "\n ").replace('\n', ' ');
    return new Concordance.Line(
        document.id(),
        document.metadata(),
        span,
        new Concordance.Context(
            text.substring(Math.max(0, span.start() - AROUND), span.start()),
            span.of(text),
            text.substring(span.end(), Math.min(text.length(), span.end() + AROUND))),
        (double) span.start() / text.length(),
        memory.struckOut(document.id(), span));
  }

  private static Comparator<Concordance.Line> order(ConcordanceRequest.Sort sort) {
    return switch (sort) {
      case LEFT1, LEFT2, LEFT3 -> Comparator.comparing(one -> lastWord(one.words().left()));
      case RIGHT1, RIGHT2, RIGHT3 -> Comparator.comparing(one -> one.words().right().strip());
      case HIT -> Comparator.comparing(one -> one.words().hit());
      case DATE -> Comparator.comparing(one -> one.metadata().day().orElse(""));
      case OUTLET -> Comparator.comparing(one -> one.metadata().outlet().orElse(""));
      case POSITION -> Comparator.comparingDouble(Concordance.Line::position);
    };
  }

  private static String lastWord(String left) {
    String all = left.strip().toLowerCase(Locale.ROOT);
    return all.substring(all.lastIndexOf(' ') + 1);
  }

  private Optional<Document> document(String id) {
    return documents.get().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  @Override
  public Answer<List<ReportHits>> reports(
      SearchQuery query, List<String> reports, Progress progress) {
    return answer(
        query,
        any ->
            reports.stream()
                .flatMap(id -> document(id).stream())
                .map(one ->
                    new ReportHits(
                        one.id(), one.text().length(), SampleSearch.matches(query.text(), one)))
                .toList());
  }

  @Override
  public List<Span> matches(SearchQuery query, String document) {
    return document(document).map(one -> SampleSearch.matches(query.text(), one)).orElse(List.of());
  }

  @Override
  public List<Hit.Snippet> passages(SearchQuery query, String document) {
    Document one = document(document).orElseThrow();
    List<Hit.Snippet> passages = new ArrayList<>();
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(one.text());
    int from = 0;
    for (int to = sentences.next(); to != BreakIterator.DONE; to = sentences.next()) {
      Span sentence = new Span(from, to).trim(one.text());
      List<Span> marks =
          matches(query, document).stream()
              .filter(sentence::contains)
              .map(span -> span.shift(-sentence.start()))
              .toList();
      if (!marks.isEmpty()) {
        passages.add(new Hit.Snippet(sentence, sentence.of(one.text()), marks));
      }
      from = to;
    }
    return passages;
  }

  @Override
  public Answer<Frequency> frequency(SearchQuery query, Progress progress) {
    return answer(
        query,
        all -> {
          Map<String, Frequency.Point> points = new TreeMap<>();
          for (Document one : all) {
            month(one)
                .ifPresent(month -> {
                  String outlet = one.metadata().outlet().orElse("");
                  points.merge(
                      outlet + "\t" + month,
                      new Frequency.Point(outlet, month, 1),
                      (a, b) -> new Frequency.Point(outlet, month, a.documents() + 1));
                });
          }
          long undated = all.stream().filter(one -> month(one).isEmpty()).count();
          return new Frequency(List.copyOf(points.values()), Collections.emptySortedMap(), undated);
        });
  }

  @Override
  public List<BatchRow> batch(List<NamedQuery> queries, List<String> reports, Progress progress) {
    return queries.stream().map(query -> row(query, reports)).toList();
  }

  private BatchRow row(NamedQuery query, List<String> reports) {
    SearchQuery asked = SearchQuery.of(query.query());
    return switch (reports(asked, reports, Progress.NONE)) {
      case Answer.Unparsed<List<ReportHits>> wrong ->
          new BatchRow(query, Optional.of(wrong.message()), 0, List.of(), List.of());
      case Answer.Given<List<ReportHits>> given ->
          new BatchRow(
              query,
              Optional.empty(),
              found(asked).size(),
              List.of(),
              given.found().stream()
                  .map(one -> new BatchRow.Count(one.document(), 1, one.spans().size()))
                  .toList());
    };
  }

  /** The other documents. */
  @Override
  public List<Hit> moreLike(String document, int limit) {
    return documents.get().stream()
        .filter(one -> !one.id().equals(document))
        .map(one -> new Hit(one.id(), 1, one.metadata(), List.of(), List.of()))
        .limit(limit)
        .toList();
  }

  @Override
  public List<Shared> sharing(String document, int limit, Progress progress) {
    return moreLike(document, limit).stream()
        .map(one ->
            new Shared(
                one.document(),
                one.metadata(),
                12,
                List.of(new Shared.Pair(new Span(0, 12), new Span(4, 16)))))
        .toList();
  }

  @Override
  public List<Hit> sameAuthors(String document, int limit) {
    return List.of();
  }

  @Override
  public Answer<List<Noted>> notes(String query) {
    return new Answer.Given<>(memory.notes(query));
  }

  @Override
  public String narrowing(FacetField field, String value) {
    String name =
        switch (field) {
          case MONTH -> "date";
          case LANGUAGE -> "lang";
          default -> field.name().toLowerCase(Locale.ROOT);
        };
    return value.matches("[\\w-]+") ? name + ":" + value : name + ":\"" + value + '"';
  }

  @Override
  public Examples examples() {
    return new Examples(List.of("river", "flood"), Optional.of("flood walls"));
  }

  @Override
  public IndexState state() {
    return new IndexState(
        documents.get().size(), false, 0, Optional.of("2031-04-05T08:00:00Z"), Optional.empty());
  }

  @Override
  public void readForMeaning(Progress progress) {
    memory.readForMeaning();
  }

  @Override
  public Answer<List<NamedQuery>> queries(String csv) {
    Map<String, NamedQuery> queries = new LinkedHashMap<>();
    csv.lines()
        .map(line -> line.split(",", 2))
        .forEach(parts -> queries.put(parts[0], new NamedQuery(parts[0], parts[1])));
    return new Answer.Given<>(List.copyOf(queries.values()));
  }

  @Override
  public SearchMemory memory() {
    return memory;
  }

  @Override
  public SearchTables tables() {
    return new SampleTables();
  }
}
