package org.synoptic.model;

/**
 * A capture, or a part of one, that is kept but gave no document.
 *
 * @param capture where the bytes came from; its {@code part} says which part
 * @param problem why there is no document
 */
public record Unread(Capture capture, Problem problem) {}
