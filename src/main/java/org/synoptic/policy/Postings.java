package org.synoptic.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.text.Rarity;
import org.synoptic.text.Wording;

/**
 * Word evidence of some clauses for a statement by BM25 (Robertson and Zaragoza 2009). A clause
 * gets a share of what its neighbours have: what lies around a clause carries part of its meaning.
 */
final class Postings {

  private static final double K1 = 0.7;
  private static final double B = 0.55;
  private static final double PAIR = 0.5;
  private static final double NEIGHBOUR = 0.15;

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
   * The evidence for each clause, 0 or more; about 1 when it holds every word of the statement that
   * any clause holds.
   */
  double[] evidence(Wording statement) {
    double[] sums = new double[size];
    double all = 0;
    for (var word : statement.words().entrySet()) {
      double weight = rarity.of(word.getKey());
      all += rarity.knows(word.getKey()) ? weight : 0;
      collect(word.getKey(), weight * word.getValue(), sums);
    }
    double[] found = new double[size];
    for (var pair : statement.pairs().entrySet()) {
      collect(pair.getKey(), PAIR * rarity.of(pair.getKey()) * pair.getValue(), found);
    }
    for (int i = 0; i < size && all > 0; i++) {
      double around = (i > 0 ? sums[i - 1] : 0) + (i + 1 < size ? sums[i + 1] : 0);
      found[i] += (sums[i] + NEIGHBOUR * around) / (1 + 2 * NEIGHBOUR);
      found[i] /= all;
    }
    return found;
  }

  private void collect(String term, double weight, double[] sums) {
    for (Posting posting : lists.getOrDefault(term, List.of())) {
      sums[posting.clause()] += weight * posting.weight();
    }
  }
}
