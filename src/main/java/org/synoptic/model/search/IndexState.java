package org.synoptic.model.search;

import java.util.Optional;

/**
 * What the index can answer now.
 *
 * @param documents how many documents can be found by words
 * @param building whether it is being made again, so that some may be missing
 * @param meant how many documents can be found by meaning
 * @param date when it last changed, ISO 8601 in UTC; empty when it is kept in memory
 * @param problem why it cannot be written, as a sentence for the reader
 */
public record IndexState(
    long documents,
    boolean building,
    long meant,
    Optional<String> date,
    Optional<String> problem) {}
