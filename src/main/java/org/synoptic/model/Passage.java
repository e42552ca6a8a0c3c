package org.synoptic.model;

import java.util.Optional;

/**
 * A text with a name, to be ranked or to rank others against.
 *
 * @param id its name
 * @param text its words
 * @param group passages of different groups are never compared; empty where there are no groups
 */
public record Passage(String id, String text, Optional<String> group) {}
