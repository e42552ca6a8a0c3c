package org.synoptic.store;

/**
 * A judgement whose words are not in the version that took the place of its document.
 *
 * @param judgement its number
 * @param document id of the version that it is about
 * @param now id of the version that took its place
 */
public record Orphaned(long judgement, String document, String now) {}
