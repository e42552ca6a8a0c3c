package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.synoptic.compare.Ties.Edge;

/**
 * Keeps the row by which reports of one event open readable: of each report only the claims that
 * tell best what the row is about stay in it. What else came in because it opens a report too is
 * lined up anew by meaning and wording alone.
 */
final class Leads {

  /**
   * The most claims of one report in such a row; fewer lose more than a reader wins, see the
   * record.
   */
  private static final int MOST = 5;

  private Leads() {}

  /** The cluster as it is, or its leads and after them the rows of the rest. */
  static List<List<Node>> of(Scene scene, List<Node> cluster) {
    Map<Integer, List<Node>> byReport = new TreeMap<>();
    cluster.forEach(
        node -> byReport.computeIfAbsent(node.report(), none -> new ArrayList<>()).add(node));
    boolean full = byReport.values().stream().anyMatch(nodes -> nodes.size() > MOST);
    if (!full || cluster.stream().noneMatch(scene.openings()::opens)) {
      return List.of(cluster);
    }
    List<Node> leads = new ArrayList<>();
    List<Node> rest = new ArrayList<>();
    for (List<Node> nodes : byReport.values()) {
      List<Node> best = new ArrayList<>(nodes);
      best.sort(Comparator.comparingDouble((Node node) -> -nearness(scene, node, cluster)));
      leads.addAll(best.subList(0, Math.min(MOST, best.size())));
      rest.addAll(best.subList(Math.min(MOST, best.size()), best.size()));
    }
    List<List<Node>> rows = new ArrayList<>();
    rows.add(cluster.stream().filter(leads::contains).toList());
    rows.addAll(anew(scene, cluster.stream().filter(rest::contains).toList()));
    return rows;
  }

  /** The mean tie of a claim to those of other reports. */
  private static double nearness(Scene scene, Node node, List<Node> cluster) {
    return cluster.stream()
        .filter(other -> other.report() != node.report())
        .mapToDouble(other -> scene.tie(node, other).score())
        .average()
        .orElse(0);
  }

  private static List<List<Node>> anew(Scene scene, List<Node> rest) {
    List<Edge> ties = new ArrayList<>();
    for (int i = 0; i < rest.size(); i++) {
      for (int j = i + 1; j < rest.size(); j++) {
        Tie tie = scene.tie(rest.get(i), rest.get(j)).unopened();
        if (rest.get(i).report() != rest.get(j).report() && tie.score() >= Ties.FAINT) {
          ties.add(new Edge(i, j, tie));
        }
      }
    }
    return Clusters.of(rest, ties).stream()
        .map(one -> one.stream().map(rest::get).toList())
        .toList();
  }
}
