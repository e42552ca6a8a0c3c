package org.synoptic.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.model.Reuse;
import org.synoptic.model.Reuse.Passage;
import org.synoptic.model.Span;

/**
 * Groups shared passages by their origin: passages of three reports that say the same stand
 * pairwise in the list, and are one origin. Two passages of a report are one when they overlap by
 * at least half of the shorter.
 */
final class Origins {

  private final int[] group;

  private Origins(int size) {
    group = new int[size];
    for (int i = 0; i < size; i++) {
      group[i] = i;
    }
  }

  /** The passages with the number of their origin, from 0 in the order of the list. */
  static List<Reuse> of(List<Reuse> shared) {
    Origins origins = new Origins(shared.size());
    Map<Integer, List<Integer>> byReport = new HashMap<>();
    for (int i = 0; i < shared.size(); i++) {
      for (Passage passage : List.of(shared.get(i).a(), shared.get(i).b())) {
        List<Integer> before =
            byReport.computeIfAbsent(passage.report(), none -> new ArrayList<>());
        for (int other : before) {
          if (meets(shared.get(other), passage)) {
            origins.join(i, other);
          }
        }
        before.add(i);
      }
    }
    Map<Integer, Integer> numbers = new HashMap<>();
    List<Reuse> found = new ArrayList<>();
    for (int i = 0; i < shared.size(); i++) {
      int next = numbers.size();
      int number = numbers.computeIfAbsent(origins.root(i), none -> next);
      found.add(shared.get(i).ofOrigin(number));
    }
    return found;
  }

  private static boolean meets(Reuse reuse, Passage passage) {
    return alike(reuse.a(), passage) || alike(reuse.b(), passage);
  }

  private static boolean alike(Passage one, Passage other) {
    Span a = one.span();
    Span b = other.span();
    int common = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    return one.report() == other.report() && 2 * common >= Math.min(a.length(), b.length());
  }

  private void join(int one, int other) {
    int from = Math.max(root(one), root(other));
    group[from] = Math.min(root(one), root(other));
  }

  private int root(int at) {
    int root = at;
    while (group[root] != root) {
      root = group[root];
    }
    return root;
  }
}
