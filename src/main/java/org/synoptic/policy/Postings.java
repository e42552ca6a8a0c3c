package org.synoptic.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.text.Rarity;
import org.synoptic.text.Wording;

/**
 * How much of a statement's words each of some clauses has, by BM25 (Robertson and Zaragoza 2009).
 */
final class Postings {

  private static final double K1 = 0.7;
  private static final double B = 0.55;

  private record Posting(int clause, double weight) {}

  private final Map<String, List<Posting>> lists = new HashMap<>();
  private final Rarity rarity;
  private final int size;

  Postings(List<Wording> clauses, Rarity rarity) {
    this.rarity = rarity;
    this.size = clauses.size();
    double mean = Math.max(1, clauses.stream().mapToInt(Wording::length).average().orElse(1));
    for (int i = 0; i < size; i++) {
      Wording clause = clauses.get(i);
      double norm = K1 * (1 - B + B * clause.length() / mean);
      int at = i;
      clause.words().forEach((term, count) -> add(term, at, count, norm));
      clause.pairs().forEach((term, count) -> add(term, at, count, norm));
    }
  }

  private void add(String term, int clause, int count, double norm) {
    lists
        .computeIfAbsent(term, none -> new ArrayList<>())
        .add(new Posting(clause, count * (K1 + 1) / (count + norm)));
  }

  /**
   * The evidence of the words for each clause; about 1 when it holds every word of the statement
   * that any clause holds.
   */
  double[] words(Wording statement) {
    double[] sums = new double[size];
    double all = known(statement);
    for (var word : statement.words().entrySet()) {
      collect(word.getKey(), rarity.of(word.getKey()) * word.getValue() / all, sums);
    }
    return sums;
  }

  /** The evidence of the pairs of neighbouring words, by the same measure as that of the words. */
  double[] pairs(Wording statement) {
    double[] sums = new double[size];
    double all = known(statement);
    for (var pair : statement.pairs().entrySet()) {
      collect(pair.getKey(), rarity.of(pair.getKey()) * pair.getValue() / all, sums);
    }
    return sums;
  }

  /** The weight of the words of a statement that any clause holds, above 0. */
  double known(Wording statement) {
    double all = 0;
    for (String word : statement.words().keySet()) {
      all += rarity.knows(word) ? rarity.of(word) : 0;
    }
    return all == 0 ? 1 : all;
  }

  /** The clauses that hold a term, in order. */
  List<Integer> holding(String term) {
    return lists.getOrDefault(term, List.of()).stream().map(Posting::clause).toList();
  }

  private void collect(String term, double weight, double[] sums) {
    for (Posting posting : lists.getOrDefault(term, List.of())) {
      sums[posting.clause()] += weight * posting.weight();
    }
  }
}
