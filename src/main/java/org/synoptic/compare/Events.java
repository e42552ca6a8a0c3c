package org.synoptic.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * Which reports of a comparison tell of one event, against the others. Reports come together by
 * average linkage, the pair that is most alike first.
 */
final class Events {

  /** From this mean likeness on reports are of one event. */
  private static final double ALIKE = 0.08;

  /** Fewer reports make no event that others can be told from: two may only be alike in style. */
  private static final int FEWEST = 3;

  private Events() {}

  /** Whether so many reports can be of several events that can be told apart. */
  static boolean possible(int reports) {
    return reports >= 2 * FEWEST;
  }

  /**
   * The events, each with the numbers of its reports. None where fewer than two can be told apart:
   * reports of one event differ in what they choose to tell.
   */
  static List<List<Integer>> of(int reports, List<Node> nodes, Meanings meanings) {
    if (!possible(reports)) {
      return List.of();
    }
    Likeness likeness = new Likeness(reports, nodes, meanings);
    double[][] alike = new double[reports][reports];
    for (int a = 0; a < reports; a++) {
      for (int b = 0; b < a; b++) {
        alike[a][b] = likeness.of(a, b);
        alike[b][a] = alike[a][b];
      }
    }
    List<List<Integer>> groups = new ArrayList<>();
    // The claims are in an order that the order of the reports does not change.
    nodes.stream().map(Node::report).distinct().forEach(report -> groups.add(List.of(report)));
    boolean joined = true;
    while (joined) {
      joined = join(groups, alike);
    }
    groups.removeIf(group -> group.size() < FEWEST);
    return groups.size() > 1 ? groups : List.of();
  }

  /** Joins the two groups that are most alike on the mean, if any two are. */
  private static boolean join(List<List<Integer>> groups, double[][] alike) {
    double most = ALIKE;
    int into = -1;
    int from = -1;
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size(); j++) {
        double mean = mean(groups.get(i), groups.get(j), alike);
        if (mean > most) {
          most = mean;
          into = i;
          from = j;
        }
      }
    }
    if (into < 0) {
      return false;
    }
    List<Integer> both = new ArrayList<>(groups.get(into));
    both.addAll(groups.remove(from));
    groups.set(into, both);
    return true;
  }

  private static double mean(List<Integer> some, List<Integer> others, double[][] alike) {
    double sum = 0;
    for (int a : some) {
      for (int b : others) {
        sum += alike[a][b];
      }
    }
    return sum / (some.size() * others.size());
  }
}
