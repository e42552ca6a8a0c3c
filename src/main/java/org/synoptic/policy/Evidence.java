package org.synoptic.policy;

/**
 * What speaks for a claim being about a clause.
 *
 * @param meaning cosine of the claim and the nearest part of the clause
 * @param lead by how much that is over the mean of all clauses of the policy; a claim that is about
 *     the policy in general is as near to every clause
 * @param words rarity of the shared terms over that of the claim's terms, for the best part
 * @param rare summed rarity of the shared terms, in units of the rarest possible term
 */
record Evidence(double meaning, double lead, double words, double rare) {

  private static final Logistic PROBABILITY = new Logistic(-6, 6, 4, 2, 0.5);

  /** The probability that the claim is about the clause. */
  double probability() {
    return PROBABILITY.of(meaning, lead, words, rare);
  }
}
