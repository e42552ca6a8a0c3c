package org.synoptic.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.synoptic.index.Passages.Near;
import org.synoptic.index.WordSearch.Ranked;
import org.synoptic.index.WordSearch.Ranking;
import org.synoptic.model.Hit;
import org.synoptic.model.SearchPage.Found;
import org.synoptic.model.SearchRequest;
import org.synoptic.model.search.Mode;
import org.synoptic.model.search.Order;

/**
 * One search for words and meaning together. Both lists are joined by reciprocal rank fusion
 * (Cormack, Clarke and Büttcher 2009): a document scores the sum of weight / (20 + rank) over the
 * lists that have it. The best by words are ranked by meaning too, however far the nearest of all
 * are; and two words of the query that stand side by side count beside the words themselves.
 */
final class MeaningSearch {

  private static final int NEAREST = 200;
  private static final int DEPTH = 1000;
  private static final int CANDIDATES = 150;

  /** Less than the 60 of the paper: what stands first in either list is mostly right here. */
  private static final double DAMPING = 20;

  /** Of the list by meaning, beside 1 for words. */
  private static final double WEIGHT = 0.7;

  /** Below this cosine the encoder's sentences have nothing to do with one another. */
  private static final double LEAST = 0.25;

  private final Asked asked;
  private final Deadline deadline;
  private final WordSearch words;

  /** On one state of the index, for the query read as any of its words. */
  MeaningSearch(Asked asked, Deadline deadline) throws IOException {
    this.asked = asked;
    this.deadline = deadline;
    this.words =
        new WordSearch(
            asked.reader(), Pairs.beside(asked, asked.narrowed()), asked.open(), deadline);
  }

  /**
   * One page of hits.
   *
   * @param meaning asked with the words of the query
   * @param filter what documents must match however near they are
   * @throws QueryProblem when nothing can be found by meaning yet
   */
  Found page(SearchRequest request, Meaning meaning, String text, Query filter)
      throws IOException, QueryProblem {
    Ranking ranking =
        request.mode() == Mode.MEANING
            ? new Ranking(0, List.of())
            : words.rank(
                Math.max(DEPTH, (long) request.offset() + request.limit()), Order.RELEVANCE);
    List<String> candidates = new ArrayList<>();
    for (Ranked one : ranking.best().subList(0, Math.min(CANDIDATES, ranking.best().size()))) {
      candidates.add(words.id(one));
    }
    List<Near> near =
        meaning
            .nearest(text, NEAREST, candidates)
            .orElseThrow(() ->
                new QueryProblem(
                    "Nothing can be found by meaning yet: the sentences have not been read for it.",
                    -1));
    Map<String, Near> best = new LinkedHashMap<>();
    near.stream()
        .filter(one -> one.cosine() >= LEAST)
        .forEach(one -> best.putIfAbsent(one.document(), one));
    Map<String, Integer> numbers = numbers(best, filter);
    best.keySet().retainAll(numbers.keySet());

    Map<Integer, Double> fused = fuse(ranking, best, numbers);
    Map<Integer, Near> nearest = new HashMap<>();
    best.values().forEach(one -> nearest.put(number(numbers, one.document()), one));

    List<Hit> hits =
        words.hits(
            order(fused, request), asked, one -> Optional.ofNullable(nearest.get(one.number())));
    long onlyMeant = fused.size() - (long) ranking.best().size();
    return new Found(ranking.total() + onlyMeant, deadline.elapsed(), hits);
  }

  private static Map<Integer, Double> fuse(
      Ranking ranking, Map<String, Near> best, Map<String, Integer> numbers) {
    Map<Integer, Double> fused = new LinkedHashMap<>();
    int rank = 1;
    for (Ranked one : ranking.best()) {
      fused.merge(one.number(), 1 / (DAMPING + rank++), Double::sum);
    }
    rank = 1;
    for (String document : best.keySet()) {
      fused.merge(number(numbers, document), WEIGHT / (DAMPING + rank++), Double::sum);
    }
    return fused;
  }

  /** The page in order of score; ties stay as the lists had them, words first. */
  private static List<Ranked> order(Map<Integer, Double> fused, SearchRequest request) {
    return fused.entrySet().stream()
        .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder()))
        .skip(request.offset())
        .limit(request.limit())
        .map(entry -> new Ranked(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** The numbers of those documents that are in the index and pass the filter. */
  private Map<String, Integer> numbers(Map<String, Near> best, Query filter)
      throws IOException, QueryProblem {
    Query these =
        new BooleanQuery.Builder()
            .add(
                new TermInSetQuery(Schema.ID, best.keySet().stream().map(BytesRef::new).toList()),
                Occur.FILTER)
            .add(filter, Occur.FILTER)
            .build();
    Map<String, Integer> numbers = new HashMap<>();
    WordSearch search = new WordSearch(asked.reader(), these, false, deadline);
    for (Ranked one : search.rank(Math.max(1, best.size()), Order.RELEVANCE).best()) {
      numbers.put(search.id(one), one.number());
    }
    return numbers;
  }

  private static int number(Map<String, Integer> numbers, String document) {
    Integer number = numbers.get(document);
    if (number == null) {
      throw new IllegalStateException("no number for " + document);
    }
    return number;
  }
}
