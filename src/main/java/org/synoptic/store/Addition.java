package org.synoptic.store;

import org.synoptic.model.Capture;
import org.synoptic.model.Document;

/**
 * A document taken from a capture, to be added to a library.
 *
 * @param capture where it was taken from, with part and reader
 * @param document what was taken
 * @param facts what lists and groups need to know of it
 */
public record Addition(Capture capture, Document document, Facts facts) {}
