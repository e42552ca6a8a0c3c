package org.synoptic.model;

/**
 * A page of a printed document.
 *
 * @param number its place in the file, from 1
 * @param span what stands on it
 */
public record PrintedPage(int number, Span span) {}
