package org.synoptic.model;

import java.util.Optional;

/**
 * A text to be ranked or ranked for: a clause or a statement.
 *
 * @param id its name in the answer
 * @param text its words
 * @param group keeps a statement to the clauses of the same group; without one it is ranked against
 *     all
 */
public record Passage(String id, String text, Optional<String> group) {}
