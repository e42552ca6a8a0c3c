package org.synoptic.policy;

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

  private static final Logistic PROBABILITY = new Logistic(-7.15, 2.82, 2.57, 2.11, 4.28, 1.9);

  /** From this lead on shared words count in full; without any lead they are chance. */
  private static final double FULL_LEAD = 0.1;

  /** The probability that the claim is about the clause. */
  double probability() {
    double counts = Math.clamp(lead / FULL_LEAD, 0, 1);
    return PROBABILITY.of(meaning, lead, counts * words, counts * rare, demand ? 1 : 0);
  }
}
