package org.synoptic.store;

import org.synoptic.model.Capture;
import org.synoptic.model.Document;

/**
 * One capture with the document that it gave, to be added to a library.
 *
 * @param capture where the bytes came from; its hash must be that of the bytes
 * @param bytes the bytes as they came in
 * @param document what was taken from them
 */
@SuppressWarnings("ArrayRecordComponent") // The bytes are passed on, never compared.
public record Addition(Capture capture, byte[] bytes, Document document) {}
