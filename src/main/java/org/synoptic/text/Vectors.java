package org.synoptic.text;

/** Arithmetic on vectors. */
public final class Vectors {

  private Vectors() {}

  /** The inner product; for vectors of length 1 their cosine, -1 to 1. */
  public static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (double) a[i] * b[i];
    }
    return sum;
  }

  /** Scales a vector in place to length 1; a zero vector stays. */
  static void normalise(float[] vector) {
    double length = Math.sqrt(dot(vector, vector));
    if (length > 0) {
      for (int i = 0; i < vector.length; i++) {
        vector[i] = (float) (vector[i] / length);
      }
    }
  }
}
