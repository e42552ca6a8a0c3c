package org.synoptic.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The ties between claims of different reports that are strong enough to count. */
final class Ties {

  /** Below this a tie is as good as none. */
  static final double FAINT = 0.2;

  /** A tie between two nodes by their numbers, {@code a < b}. */
  record Edge(int a, int b, Tie tie) {}

  private Ties() {}

  /** The ties in the order of their nodes. */
  static List<Edge> of(Scene scene) {
    return IntStream.range(0, scene.nodes().size())
        .parallel()
        .boxed()
        .flatMap(a -> from(scene, a).stream())
        .toList();
  }

  private static List<Edge> from(Scene scene, int a) {
    List<Edge> found = new ArrayList<>();
    Node from = scene.nodes().get(a);
    for (int b : scene.candidates().after(a)) {
      Tie tie = scene.tie(from, scene.nodes().get(b));
      if (tie.score() >= FAINT) {
        found.add(new Edge(a, b, tie));
      }
    }
    return found;
  }
}
