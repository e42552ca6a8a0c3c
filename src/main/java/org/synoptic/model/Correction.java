package org.synoptic.model;

import java.time.Instant;
import java.util.Optional;

/**
 * What a person says a field of a document's metadata is. Corrections are only ever added; the last
 * one of a field stands.
 *
 * @param number its place in the log, from 1; 0 before it is stored
 * @param document id of the document
 * @param field which field
 * @param value what it is, in the form of the field, authors joined by {@code "; "}; the empty text
 *     says that it has none; an empty optional takes the earlier corrections back
 * @param reason why, in the person's words; may be empty
 * @param author who said so
 * @param time when
 */
public record Correction(
    long number,
    String document,
    Field field,
    Optional<String> value,
    String reason,
    String author,
    Instant time) {}
