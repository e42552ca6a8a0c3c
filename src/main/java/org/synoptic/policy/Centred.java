package org.synoptic.policy;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.text.Encoder;
import org.synoptic.text.Vectors;

/**
 * Vectors without what all texts of a set have in common. Sentence encoders put texts of one field
 * into a narrow cone; taking their mean away spreads them (Mu and Viswanath 2018). Of few texts the
 * mean is no measure of the field, so little of it is taken.
 */
final class Centred {

  private static final double FEW = 20;

  private final Encoder encoder;
  private double @Nullable [] mean;

  /** Vectors of this encoder. */
  Centred(Encoder encoder) {
    this.encoder = encoder;
  }

  /**
   * The vectors of the texts, each of length 1, in the order given. What is taken away is the mean
   * of the texts that were asked for first, so that later ones may come one by one.
   */
  List<float[]> of(List<String> texts) {
    List<String> distinct = List.copyOf(new LinkedHashSet<>(texts));
    List<float[]> found = encoder.encode(distinct);
    Map<String, float[]> vectors = HashMap.newHashMap(distinct.size());
    for (int i = 0; i < distinct.size(); i++) {
      vectors.put(distinct.get(i), found.get(i));
    }
    double[] centre = mean;
    if (centre == null) {
      centre = mean(texts, vectors);
      mean = centre;
    }
    float[] none = new float[centre.length];
    double[] away = centre;
    vectors.replaceAll((text, vector) -> minus(vector, away));
    return texts.stream().map(text -> vectors.getOrDefault(text, none)).toList();
  }

  private double[] mean(List<String> texts, Map<String, float[]> vectors) {
    double[] sum = new double[encoder.dimension()];
    for (String text : texts) {
      float[] vector = vectors.getOrDefault(text, new float[sum.length]);
      for (int i = 0; i < sum.length; i++) {
        sum[i] += vector[i] / (texts.size() + FEW);
      }
    }
    return sum;
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
