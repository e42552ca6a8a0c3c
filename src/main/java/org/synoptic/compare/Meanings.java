package org.synoptic.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.synoptic.text.Encoder;
import org.synoptic.text.Vectors;

/** The meanings of the claims that are held against others. */
final class Meanings {

  private final Map<Node, float[]> vectors;

  /** Measures some claims. */
  Meanings(Encoder encoder, List<Node> nodes) {
    vectors = HashMap.newHashMap(nodes.size());
    List<float[]> meant = encoder.encode(nodes.stream().map(one -> one.claim().text()).toList());
    for (int i = 0; i < nodes.size(); i++) {
      vectors.put(nodes.get(i), meant.get(i));
    }
  }

  /** The meaning of a claim that was measured, a vector of length 1. */
  float[] of(Node node) {
    return Objects.requireNonNull(vectors.get(node), "a claim that was not measured");
  }

  /** The cosine of the meanings of two claims that were measured. */
  double cosine(Node a, Node b) {
    return Vectors.dot(of(a), of(b));
  }
}
