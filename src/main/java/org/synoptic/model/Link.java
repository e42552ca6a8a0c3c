package org.synoptic.model;

/**
 * A claim tied to a clause, or a clause to one of another policy.
 *
 * @param claim id of the claim, or address of the clause that is tied
 * @param policy id of the policy document
 * @param clause address of the clause
 * @param kind what it does with the clause
 * @param reason score (a probability) and the words that tie them
 */
public record Link(String claim, String policy, String clause, LinkKind kind, Reason reason) {}
