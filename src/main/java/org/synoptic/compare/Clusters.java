package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.synoptic.compare.Ties.Edge;

/**
 * Puts claims together by average linkage (Sokal and Michener 1958), the best pair first. Only ties
 * between different reports count: claims of one report come together when each is near the same
 * claims of the others, and a chain of pairs makes no row.
 */
final class Clusters {

  /** From this mean tie on claims stand in one row; see the decision record on alignment. */
  private static final double LEAST = 0.52;

  /** Two clusters, by the numbers of their first nodes, as they were when they were compared. */
  private record Pair(int a, int b, double mean, int version) {}

  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingDouble(Pair::mean)
          .reversed()
          .thenComparingInt(Pair::a)
          .thenComparingInt(Pair::b);

  private final List<Node> nodes;
  private final List<List<Integer>> members = new ArrayList<>();
  private final List<Map<Integer, Double>> sums = new ArrayList<>();
  private final int[] version;
  private final PriorityQueue<Pair> queue = new PriorityQueue<>(BEST_FIRST);

  private Clusters(List<Node> nodes) {
    this.nodes = nodes;
    version = new int[nodes.size()];
    for (int i = 0; i < nodes.size(); i++) {
      members.add(new ArrayList<>(List.of(i)));
      sums.add(new TreeMap<>());
    }
  }

  /** The clusters, each with the numbers of its nodes in order; every node is in one. */
  static List<List<Integer>> of(List<Node> nodes, List<Edge> ties) {
    Clusters clusters = new Clusters(nodes);
    for (Edge edge : ties) {
      clusters.sums.get(edge.a()).put(edge.b(), edge.tie().score());
      clusters.sums.get(edge.b()).put(edge.a(), edge.tie().score());
    }
    for (Edge edge : ties) {
      clusters.offer(edge.a(), edge.b());
    }
    while (!clusters.queue.isEmpty()) {
      Pair best = clusters.queue.remove();
      if (best.version() == clusters.version[best.a()] + clusters.version[best.b()]
          && !clusters.members.get(best.a()).isEmpty()
          && !clusters.members.get(best.b()).isEmpty()) {
        clusters.merge(best.a(), best.b());
      }
    }
    return clusters.members.stream()
        .filter(one -> !one.isEmpty())
        .map(one -> one.stream().sorted().toList())
        .toList();
  }

  private void merge(int into, int from) {
    members.get(into).addAll(members.get(from));
    members.get(from).clear();
    version[into]++;
    version[from]++;
    sums.get(from)
        .forEach((other, sum) -> {
          sums.get(other).remove(from);
          if (other != into) {
            sums.get(into).merge(other, sum, Double::sum);
            sums.get(other).merge(into, sum, Double::sum);
          }
        });
    sums.get(into).remove(from);
    sums.get(from).clear();
    sums.get(into).keySet().forEach(other -> offer(Math.min(into, other), Math.max(into, other)));
  }

  private void offer(int a, int b) {
    double mean = sums.get(a).getOrDefault(b, 0.0) / pairs(members.get(a), members.get(b));
    if (mean >= LEAST) {
      queue.add(new Pair(a, b, mean, version[a] + version[b]));
    }
  }

  /** The pairs of claims of different reports. */
  private double pairs(List<Integer> a, List<Integer> b) {
    long count = 0;
    for (int one : a) {
      for (int other : b) {
        count += nodes.get(one).report() == nodes.get(other).report() ? 0 : 1;
      }
    }
    return Math.max(1, count);
  }
}
