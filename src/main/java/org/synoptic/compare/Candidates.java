package org.synoptic.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The pairs of claims of different reports that are worth a look. Of few claims every pair is; of
 * many only those that share a rare word, so that the work stays near linear.
 */
final class Candidates {

  private static final long ALL_PAIRS = 4_000_000;
  private static final int RARE = 40;

  private final List<Node> nodes;
  private final boolean all;
  private final Map<String, List<Integer>> rare;

  /** The pairs among some claims. */
  Candidates(List<Node> nodes) {
    this.nodes = nodes;
    all = (long) nodes.size() * nodes.size() <= ALL_PAIRS;
    rare = all ? Map.of() : rare(nodes);
  }

  /** The numbers of the claims that are to be held against this one and stand after it. */
  List<Integer> after(int a) {
    int report = nodes.get(a).report();
    return (all ? IntStream.range(a + 1, nodes.size()) : sharing(a))
        .filter(b -> nodes.get(b).report() != report)
        .boxed()
        .toList();
  }

  /** Every claim that is held against any other, in order. */
  List<Node> members() {
    if (all) {
      return nodes;
    }
    Set<Integer> found = new TreeSet<>();
    rare.values().forEach(found::addAll);
    return found.stream().map(nodes::get).toList();
  }

  private IntStream sharing(int a) {
    Set<Integer> found = new TreeSet<>();
    for (String word : nodes.get(a).wording().words().keySet()) {
      rare.getOrDefault(word, List.of()).stream().filter(b -> b > a).forEach(found::add);
    }
    return found.stream().mapToInt(Integer::intValue);
  }

  /** For each rare word that several reports have the claims with it. */
  private static Map<String, List<Integer>> rare(List<Node> nodes) {
    Map<String, List<Integer>> lists = new HashMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      for (String word : nodes.get(i).wording().words().keySet()) {
        lists.computeIfAbsent(word, none -> new ArrayList<>()).add(i);
      }
    }
    lists.values().removeIf(list -> list.size() > RARE || ofOneReport(nodes, list));
    return lists;
  }

  private static boolean ofOneReport(List<Node> nodes, List<Integer> list) {
    int report = nodes.get(list.getFirst()).report();
    return list.stream().allMatch(i -> nodes.get(i).report() == report);
  }
}
