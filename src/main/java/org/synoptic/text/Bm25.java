package org.synoptic.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Ranks the texts of a small collection by a query with BM25 (Robertson and Zaragoza 2009, The
 * Probabilistic Relevance Framework), k1 = 1.2 and b = 0.75, and says which words decided.
 */
public final class Bm25 {

  private static final double K1 = 1.2;
  private static final double B = 0.75;

  private final TermWeights weights;
  private final List<Map<String, Integer>> counts = new ArrayList<>();
  private final double[] lengths;
  private final double meanLength;

  /** Counts the words of the texts, which are numbered in their order from 0. */
  public Bm25(List<String> texts) {
    weights = TermWeights.of(texts);
    for (String text : texts) {
      Map<String, Integer> count = new LinkedHashMap<>();
      Terms.content(text).forEach(stem -> count.merge(stem, 1, Integer::sum));
      counts.add(count);
    }
    lengths =
        counts.stream()
            .mapToDouble(count -> count.values().stream().mapToInt(Integer::intValue).sum())
            .toArray();
    double words = 0;
    for (double length : lengths) {
      words += length;
    }
    meanLength = Math.max(1, words / Math.max(1, lengths.length));
  }

  /**
   * A word of the query that a text has too.
   *
   * @param word as the query writes it first, in lower case
   * @param weight its part of the score, above 0
   */
  public record Match(String word, double weight) {}

  /** The score of each text in the order of the texts; 0 if it shares no word with the query. */
  public double[] scores(String query) {
    Map<String, String> terms = terms(query);
    double[] scores = new double[counts.size()];
    for (int text = 0; text < scores.length; text++) {
      for (String stem : terms.keySet()) {
        scores[text] += part(stem, text);
      }
    }
    return scores;
  }

  /**
   * The words that make the score of one text, the weightiest first.
   *
   * @throws IndexOutOfBoundsException when there is no text of that number
   */
  public List<Match> matches(String query, int text) {
    List<Match> found = new ArrayList<>();
    terms(query)
        .forEach((stem, word) -> {
          double weight = part(stem, text);
          if (weight > 0) {
            found.add(new Match(word, weight));
          }
        });
    found.sort(Comparator.comparingDouble(Match::weight).reversed().thenComparing(Match::word));
    return found;
  }

  private double part(String stem, int text) {
    int count = counts.get(text).getOrDefault(stem, 0);
    double norm = K1 * (1 - B + B * lengths[text] / meanLength);
    return weights.weight(stem) * count * (K1 + 1) / (count + norm);
  }

  /** Each stem of the query once, with the word it first came from. */
  private static Map<String, String> terms(String query) {
    Map<String, String> terms = new LinkedHashMap<>();
    Terms.all(query).stream()
        .filter(Terms.Term::content)
        .forEach(term -> terms.putIfAbsent(term.stem(), term.text()));
    return terms;
  }
}
