package org.synoptic.store;

import java.util.List;
import org.synoptic.model.Field;

/**
 * What is found out about a document when it comes in, so that lists need not read its text.
 *
 * @param number its number in the order of coming, from {@link Library#nextNumber}
 * @param words how many words it has
 * @param doubts fields of its metadata that are not certain
 * @param sketch of its text (MinHash); empty for none
 * @param addresses hashes of the places it came from
 * @param origins numbers of documents that say almost the same; their groups become one
 */
@SuppressWarnings("ArrayRecordComponent") // passed on, never compared
public record Facts(
    long number,
    int words,
    List<Field> doubts,
    int[] sketch,
    List<Long> addresses,
    List<Long> origins) {}
