package org.synoptic.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The ties between claims of different reports that are strong enough to count. Of few claims every
 * pair is looked at; of many only pairs that share a rare word, so that the work stays near linear.
 */
final class Ties {

  /** Below this a tie is as good as none. */
  static final double FAINT = 0.2;

  private static final long ALL_PAIRS = 4_000_000;
  private static final int RARE = 40;

  /** A tie between two nodes by their numbers, {@code a < b}. */
  record Edge(int a, int b, Tie tie) {}

  private Ties() {}

  /** The ties in the order of their nodes. */
  static List<Edge> of(Scene scene) {
    long count = scene.nodes().size();
    Map<String, List<Integer>> rare = count * count > ALL_PAIRS ? postings(scene) : Map.of();
    boolean all = count * count <= ALL_PAIRS;
    return IntStream.range(0, scene.nodes().size())
        .parallel()
        .boxed()
        .flatMap(a -> from(scene, a, all ? after(a, scene) : sharing(scene, a, rare)).stream())
        .toList();
  }

  private static List<Edge> from(Scene scene, int a, Iterable<Integer> others) {
    List<Edge> found = new ArrayList<>();
    Node from = scene.nodes().get(a);
    for (int b : others) {
      Node to = scene.nodes().get(b);
      if (from.report() != to.report()) {
        Tie tie = scene.tie(from, to);
        if (tie.score() >= FAINT) {
          found.add(new Edge(a, b, tie));
        }
      }
    }
    return found;
  }

  private static List<Integer> after(int a, Scene scene) {
    return IntStream.range(a + 1, scene.nodes().size()).boxed().toList();
  }

  private static Map<String, List<Integer>> postings(Scene scene) {
    Map<String, List<Integer>> lists = new HashMap<>();
    for (int i = 0; i < scene.nodes().size(); i++) {
      for (String word : scene.nodes().get(i).wording().words().keySet()) {
        lists.computeIfAbsent(word, none -> new ArrayList<>()).add(i);
      }
    }
    lists.values().removeIf(list -> list.size() > RARE);
    return lists;
  }

  private static Set<Integer> sharing(Scene scene, int a, Map<String, List<Integer>> rare) {
    Set<Integer> found = new TreeSet<>();
    for (String word : scene.nodes().get(a).wording().words().keySet()) {
      rare.getOrDefault(word, List.of()).stream().filter(b -> b > a).forEach(found::add);
    }
    return found;
  }
}
