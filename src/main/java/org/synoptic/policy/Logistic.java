package org.synoptic.policy;

/** A logistic curve: turns weighted evidence into a probability (Platt 1999). */
final class Logistic {

  private final double bias;
  private final double[] weights;

  /**
   * A curve.
   *
   * @param bias the sum without evidence
   * @param weights what each piece of evidence weighs
   */
  Logistic(double bias, double... weights) {
    this.bias = bias;
    this.weights = weights.clone();
  }

  /** The probability, 0 to 1, for as many pieces of evidence as there are weights. */
  double of(double... evidence) {
    double sum = bias;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * evidence[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
