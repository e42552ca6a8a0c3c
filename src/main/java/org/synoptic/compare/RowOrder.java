package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;

/**
 * Merges the orders of the reports into one reading order (Kahn 1962, Topological Sorting of Large
 * Networks): a row comes when every report has come to it. Where the reports contradict one
 * another, the row that stands earlier on the whole comes first.
 */
final class RowOrder {

  private RowOrder() {}

  /** The clusters in reading order; each is given by the nodes that are in it. */
  static List<List<Node>> of(List<List<Node>> clusters) {
    Comparator<Integer> early =
        Comparator.comparingDouble((Integer i) -> mean(clusters.get(i)))
            .thenComparing(i -> clusters.get(i).getFirst().claim().id());
    int[] waits = new int[clusters.size()];
    List<Set<Integer>> next = new ArrayList<>();
    clusters.forEach(one -> next.add(new HashSet<>()));
    for (List<Integer> column : columns(clusters)) {
      for (int i = 1; i < column.size(); i++) {
        if (next.get(column.get(i - 1)).add(column.get(i))) {
          waits[column.get(i)]++;
        }
      }
    }
    PriorityQueue<Integer> ready = new PriorityQueue<>(early);
    PriorityQueue<Integer> left = new PriorityQueue<>(early);
    boolean[] done = new boolean[waits.length];
    for (int i = 0; i < waits.length; i++) {
      left.add(i);
      if (waits[i] == 0) {
        ready.add(i);
      }
    }
    List<List<Node>> ordered = new ArrayList<>();
    while (!left.isEmpty()) {
      int row = ready.isEmpty() ? left.remove() : ready.remove();
      if (!done[row]) {
        done[row] = true;
        ordered.add(clusters.get(row));
        for (int after : next.get(row)) {
          if (--waits[after] == 0) {
            ready.add(after);
          }
        }
      }
      while (!left.isEmpty() && done[left.peek()]) {
        left.remove();
      }
    }
    return ordered;
  }

  /** For each report its rows in the order of their first claims. */
  private static List<List<Integer>> columns(List<List<Node>> clusters) {
    Map<Integer, Map<Integer, Double>> first = new TreeMap<>();
    for (int i = 0; i < clusters.size(); i++) {
      for (Node node : clusters.get(i)) {
        first
            .computeIfAbsent(node.report(), none -> new TreeMap<>())
            .merge(i, node.position(), Math::min);
      }
    }
    return first.values().stream()
        .map(rows ->
            rows.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList())
        .toList();
  }

  private static double mean(List<Node> cluster) {
    return cluster.stream().mapToDouble(Node::position).average().orElse(0);
  }
}
