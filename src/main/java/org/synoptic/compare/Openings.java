package org.synoptic.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ties the claims by which reports of one event open. A report begins with what happened, so where
 * a comparison holds several events the first claims of the reports of one are about the same
 * matter, even when their words differ. How much a claim tells of the event is seen by the words
 * that most reports of this event have and few of the others.
 */
final class Openings {

  private static final double WEIGHT = 4;

  /** The most that counts, so that claims with nothing in common never meet. */
  private static final double MOST = 0.4;

  /** After this many claims the opening counts for less by a factor of e. */
  private static final double OPENING = 4;

  /** A claim with the weight of so many of the event's words tells of it as a whole. */
  private static final int WHOLE = 4;

  private final Map<Node, Double> weights = new HashMap<>();
  private final Map<Integer, Integer> eventOf = new HashMap<>();

  /** The openings of reports that are of several events; of one event none counts. */
  Openings(int reports, List<Node> nodes, Meanings meanings) {
    List<List<Integer>> events = Events.of(reports, nodes, meanings);
    for (int event = 0; event < events.size(); event++) {
      Set<Integer> told = new HashSet<>(events.get(event));
      int number = event;
      told.forEach(report -> eventOf.put(report, number));
      Map<String, Double> words = words(told, reports, nodes);
      double[] most = words.values().stream().mapToDouble(weight -> -weight).sorted().toArray();
      double whole = -Arrays.stream(most).limit(WHOLE).sum();
      for (Node node : nodes) {
        if (whole > 0 && told.contains(node.report())) {
          weights.put(node, weight(node, words, whole));
        }
      }
    }
  }

  /** What it adds to the tie of two claims that they open reports of one event, 0 to 0.4. */
  double of(Node a, Node b) {
    Integer event = eventOf.get(a.report());
    if (event == null || !event.equals(eventOf.get(b.report()))) {
      return 0;
    }
    return Math.min(MOST, WEIGHT * weights.getOrDefault(a, 0.0) * weights.getOrDefault(b, 0.0));
  }

  /** Whether a claim's report is one of several of an event, so that its openings count. */
  boolean opens(Node node) {
    return eventOf.containsKey(node.report());
  }

  private static double weight(Node node, Map<String, Double> words, double whole) {
    double tells =
        node.wording().words().keySet().stream()
            .mapToDouble(word -> words.getOrDefault(word, 0.0))
            .sum();
    return Math.sqrt(Math.min(1, tells / whole)) * Math.exp(-node.rank() / OPENING);
  }

  /** For each word the share of an event's reports that have it over that of the other reports. */
  private static Map<String, Double> words(Set<Integer> told, int reports, List<Node> nodes) {
    Map<String, Set<Integer>> holders = new HashMap<>();
    for (Node node : nodes) {
      for (String word : node.wording().words().keySet()) {
        holders.computeIfAbsent(word, none -> new HashSet<>()).add(node.report());
      }
    }
    Map<String, Double> found = new HashMap<>();
    holders.forEach((word, in) -> {
      long here = in.stream().filter(told::contains).count();
      double elsewhere = (double) (in.size() - here) / Math.max(1, reports - told.size());
      double weight = (double) here / told.size() - elsewhere;
      if (here > 1 && weight > 0) {
        found.put(word, weight);
      }
    });
    return found;
  }
}
