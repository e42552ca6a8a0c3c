package org.synoptic.policy;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.synoptic.text.Encoder;
import org.synoptic.text.Vectors;

/**
 * Vectors without what all texts of a set have in common. Sentence encoders put texts of one field
 * into a narrow cone; taking their mean away spreads them (Mu and Viswanath 2018). Of few texts the
 * mean is no measure of the field, so little of it is taken.
 */
final class Centred {

  private static final double FEW = 20;

  private Centred() {}

  /** The vectors of the texts, each of length 1, in the order given. */
  static List<float[]> of(Encoder encoder, List<String> texts) {
    List<String> distinct = List.copyOf(new LinkedHashSet<>(texts));
    List<float[]> found = encoder.encode(distinct);
    Map<String, float[]> vectors = HashMap.newHashMap(distinct.size());
    for (int i = 0; i < distinct.size(); i++) {
      vectors.put(distinct.get(i), found.get(i));
    }
    double[] mean = new double[encoder.dimension()];
    for (String text : texts) {
      float[] vector = vectors.getOrDefault(text, new float[mean.length]);
      for (int i = 0; i < mean.length; i++) {
        mean[i] += vector[i] / (texts.size() + FEW);
      }
    }
    vectors.replaceAll((text, vector) -> minus(vector, mean));
    return texts.stream().map(text -> vectors.getOrDefault(text, new float[mean.length])).toList();
  }

  private static float[] minus(float[] vector, double[] mean) {
    float[] rest = new float[vector.length];
    for (int i = 0; i < rest.length; i++) {
      rest[i] = (float) (vector[i] - mean[i]);
    }
    double length = Math.sqrt(Vectors.dot(rest, rest));
    for (int i = 0; i < rest.length && length > 0; i++) {
      rest[i] = (float) (rest[i] / length);
    }
    return rest;
  }
}
