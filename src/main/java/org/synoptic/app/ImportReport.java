package org.synoptic.app;

import java.util.Optional;

/**
 * What came of an import, in numbers.
 *
 * @param job number of the import
 * @param imported documents that are new in the library
 * @param duplicates documents that were there already
 * @param failed what gave no document
 * @param finished whether it came to its end; an import that was stopped can be resumed
 * @param notSearchable why the last of it cannot be found by searches yet, when the search index
 *     could not be written; nothing of it is lost, and the index catches up
 */
public record ImportReport(
    long job,
    long imported,
    long duplicates,
    long failed,
    boolean finished,
    Optional<String> notSearchable) {}
