package org.synoptic.model;

/**
 * A sentence.
 *
 * @param span where it stands
 * @param paragraph number of its paragraph, from 0
 */
public record Sentence(Span span, int paragraph) {}
