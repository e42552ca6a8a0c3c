package org.synoptic.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How alike the reports of a comparison are as wholes: by the cosine of their mean meanings, the
 * centre of the comparison taken away, and by the words that some of them share and others do not.
 */
final class Likeness {

  /** Words tell two events apart better than meaning does; see the decision record on alignment. */
  private static final double WORDS = 2;

  private final double[][] meaning;
  private final List<Map<String, Double>> words;

  /**
   * Measures reports by their claims.
   *
   * @param reports how many reports there are
   * @param nodes their claims
   * @param meanings what the claims mean
   */
  Likeness(int reports, List<Node> nodes, Meanings meanings) {
    meaning = meaning(reports, nodes, meanings);
    words = words(reports, nodes);
  }

  /** How alike two reports are, about -0.5 to 1.5; 0 when they are no nearer than chance. */
  double of(int a, int b) {
    double shared = 0;
    for (var word : words.get(a).entrySet()) {
      shared += word.getValue() * words.get(b).getOrDefault(word.getKey(), 0.0);
    }
    return (dot(meaning[a], meaning[b]) + WORDS * shared) / 2;
  }

  private static double[][] meaning(int reports, List<Node> nodes, Meanings meanings) {
    int size = nodes.isEmpty() ? 0 : meanings.of(nodes.getFirst()).length;
    double[] centre = new double[size];
    nodes.forEach(node -> add(centre, meanings.of(node), 1.0 / nodes.size()));
    double[][] sums = new double[reports][size];
    for (Node node : nodes) {
      double[] apart = new double[size];
      add(apart, meanings.of(node), 1);
      for (int i = 0; i < size; i++) {
        apart[i] -= centre[i];
      }
      double length = Math.sqrt(dot(apart, apart));
      for (int i = 0; i < size && length > 0; i++) {
        sums[node.report()][i] += apart[i] / length;
      }
    }
    for (double[] sum : sums) {
      double length = Math.sqrt(dot(sum, sum));
      for (int i = 0; i < size && length > 0; i++) {
        sum[i] /= length;
      }
    }
    return sums;
  }

  /** For each report the words that at least one other has too, by their rarity, of length 1. */
  private static List<Map<String, Double>> words(int reports, List<Node> nodes) {
    List<Map<String, Double>> found = new ArrayList<>();
    for (int i = 0; i < reports; i++) {
      found.add(new LinkedHashMap<>());
    }
    nodes.forEach(node ->
        node.wording().words().keySet().forEach(word -> found.get(node.report()).put(word, 1.0)));
    Map<String, Integer> holders = new HashMap<>();
    found.forEach(report -> report.keySet().forEach(word -> holders.merge(word, 1, Integer::sum)));
    for (Map<String, Double> report : found) {
      report.keySet().removeIf(word -> holders.getOrDefault(word, 0) < 2);
      report.replaceAll(
          (word, none) -> Math.log((reports + 1) / (holders.getOrDefault(word, 0) + 0.5)));
      double length = Math.sqrt(report.values().stream().mapToDouble(w -> w * w).sum());
      report.replaceAll((word, weight) -> weight / length);
    }
    return found;
  }

  private static void add(double[] sum, float[] vector, double share) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += share * vector[i];
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
