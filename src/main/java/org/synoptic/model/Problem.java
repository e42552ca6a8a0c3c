package org.synoptic.model;

/**
 * Why something could not be done.
 *
 * @param code short and stable, for programs ({@code empty}, {@code too-large}, {@code not-text})
 * @param message in words for the reader; names what to do where something can be done
 */
public record Problem(String code, String message) {}
