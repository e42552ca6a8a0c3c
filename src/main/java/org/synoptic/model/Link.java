package org.synoptic.model;

/**
 * A claim tied to a clause.
 *
 * @param claim id of the claim
 * @param policy id of the policy document
 * @param clause address of the clause
 * @param kind what the claim does with the clause
 * @param reason score (a probability) and the words that tie them
 */
public record Link(String claim, String policy, String clause, LinkKind kind, Reason reason) {}
