package org.synoptic.model;

/**
 * One place of a capture that says what a field of the metadata is. The first note of a field is
 * the one that was taken; notes that say something else are doubts.
 *
 * @param field which field
 * @param where the place, in words for the reader ({@code JSON-LD}, {@code byline}, {@code
 *     address})
 * @param value what it says, in the form of the field; authors are joined by {@code "; "}
 */
public record FieldNote(Field field, String where, String value) {}
