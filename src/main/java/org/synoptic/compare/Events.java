package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which reports of a comparison tell of one event, against the others. A report opens with what
 * happened, so where a comparison holds several events the first claims of the reports of one are
 * about the same matter, even when their words differ. Where all reports are of one event nothing
 * is added: there the first claims are what the reports choose to open with, and differ in that.
 */
final class Events {

  private static final double WEIGHT = 6;

  /** The most that counts, so that claims with nothing in common never meet. */
  private static final double MOST = 0.4;

  /** After this many claims the opening counts for less by a factor of e. */
  private static final double OPENING = 4;

  /** From this mean likeness on, against the mean of all reports, reports are of one event. */
  private static final double ALIKE = 0.15;

  /** Fewer reports make no event that others can be told from: two may only be alike in style. */
  private static final int FEWEST = 3;

  private final double[][] likeness;
  private final int[] event;

  /**
   * Measures the reports by the mean meaning of their claims.
   *
   * @param reports how many there are
   * @param nodes their claims
   */
  Events(int reports, List<Node> nodes) {
    int size = nodes.isEmpty() ? 0 : nodes.getFirst().vector().length;
    double[] centre = new double[size];
    nodes.forEach(node -> add(centre, node.vector(), 1.0 / nodes.size()));
    double[][] meaning = new double[reports][size];
    for (Node node : nodes) {
      double[] apart = new double[size];
      add(apart, node.vector(), 1);
      for (int i = 0; i < size; i++) {
        apart[i] -= centre[i];
      }
      double length = length(apart);
      for (int i = 0; i < size && length > 0; i++) {
        meaning[node.report()][i] += apart[i] / length;
      }
    }
    likeness = new double[reports][reports];
    for (int a = 0; a < reports; a++) {
      for (int b = 0; b < reports; b++) {
        double lengths = length(meaning[a]) * length(meaning[b]);
        likeness[a][b] = lengths == 0 ? 0 : dot(meaning[a], meaning[b]) / lengths;
      }
    }
    event = events(reports);
  }

  /** For each report the number of its event, or -1 where no two events can be told apart. */
  private int[] events(int reports) {
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < reports; i++) {
      groups.add(List.of(i));
    }
    boolean joined = true;
    while (joined) {
      joined = join(groups);
    }
    groups.removeIf(group -> group.size() < FEWEST);
    int[] found = new int[reports];
    Arrays.fill(found, -1);
    for (int i = 0; i < groups.size() && groups.size() > 1; i++) {
      for (int report : groups.get(i)) {
        found[report] = i;
      }
    }
    return found;
  }

  /** Joins the two groups that are most alike on the mean, if any two are. */
  private boolean join(List<List<Integer>> groups) {
    double most = ALIKE;
    int into = -1;
    int from = -1;
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size(); j++) {
        double mean = mean(groups.get(i), groups.get(j));
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

  private double mean(List<Integer> some, List<Integer> others) {
    double sum = 0;
    for (int a : some) {
      for (int b : others) {
        sum += likeness[a][b];
      }
    }
    return sum / (some.size() * others.size());
  }

  /** What it adds to the tie of two claims that they open reports of one event, 0 to 0.4. */
  double opening(Node a, Node b) {
    if (event[a.report()] < 0 || event[a.report()] != event[b.report()]) {
      return 0;
    }
    double alike = Math.max(0, likeness[a.report()][b.report()]);
    return Math.min(MOST, WEIGHT * alike * Math.exp(-(a.rank() + b.rank()) / OPENING));
  }

  private static void add(double[] sum, float[] vector, double share) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += share * vector[i];
    }
  }

  private static double length(double[] vector) {
    return Math.sqrt(dot(vector, vector));
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
