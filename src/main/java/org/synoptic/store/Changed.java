package org.synoptic.store;

import org.synoptic.model.Document;

/**
 * A change that the index must see.
 *
 * @param revision its place among all changes
 * @param current whether the document is to be found; false when a newer version took its place
 * @param document the document as it is now
 */
public record Changed(long revision, boolean current, Document document) {}
