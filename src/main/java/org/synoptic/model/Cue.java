package org.synoptic.model;

/**
 * The words that make something a quotation ({@code said}, {@code according to}).
 *
 * @param span where they stand
 * @param text the words
 */
public record Cue(Span span, String text) {}
