package org.synoptic.index;

/**
 * A document that was added or changed, or that is no longer to be found.
 *
 * @param revision its place among all changes
 * @param document the document as it is now
 * @param present whether it is to be found
 */
public record IndexChange(long revision, IndexedDocument document, boolean present) {}
