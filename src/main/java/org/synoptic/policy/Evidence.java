package org.synoptic.policy;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.model.Reason.Kind;
import org.synoptic.model.Reason.Part;

/**
 * What speaks for a claim being about a clause.
 *
 * @param meaning cosine of the claim and the nearest part of the clause
 * @param lead by how much that is over the mean of all clauses of the policy; a claim that is about
 *     the policy in general is as near to every clause
 * @param words weight of the shared terms over that of the claim's terms, for the best part
 * @param rare summed weight of the shared terms; a term that is rare in the policy and in English
 *     weighs 1
 * @param demand whether the claim says what somebody is to do
 */
record Evidence(double meaning, double lead, double words, double rare, boolean demand) {

  private static final double BIAS = -7.15;
  private static final double[] WEIGHTS = {2.82, 2.57, 2.11, 4.28, 1.9};
  private static final Kind[] KINDS = {Kind.MEANING, Kind.LEAD, Kind.WORDS, Kind.RARE, Kind.DEMAND};
  private static final Logistic PROBABILITY = new Logistic(BIAS, WEIGHTS);

  /** From this lead on shared words count in full; without any lead they are chance. */
  private static final double FULL_LEAD = 0.1;

  /** The probability that the claim is about the clause. */
  double probability() {
    return PROBABILITY.of(pieces());
  }

  private double[] pieces() {
    double counts = Math.clamp(lead / FULL_LEAD, 0, 1);
    return new double[] {meaning, lead, counts * words, counts * rare, demand ? 1 : 0};
  }

  /** What was measured, each with its share of what speaks for the clause, in log-odds. */
  List<Part> parts() {
    double[] pieces = pieces();
    double all = 0;
    for (int i = 0; i < pieces.length; i++) {
      all += Math.max(0, WEIGHTS[i] * pieces[i]);
    }
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < pieces.length && all > 0; i++) {
      parts.add(new Part(KINDS[i], pieces[i], Math.max(0, WEIGHTS[i] * pieces[i]) / all));
    }
    return parts;
  }
}
