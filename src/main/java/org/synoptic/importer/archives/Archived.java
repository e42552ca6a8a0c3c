package org.synoptic.importer.archives;

import java.time.Instant;
import java.util.Optional;

/**
 * One file out of an archive.
 *
 * @param origin of a page its address, of a file its name in the archive; on one line
 * @param time when it was captured, where the archive says so
 * @param mediaType in small letters, without parameters, as the archive tells; empty when it does
 *     not
 * @param charset the character set that the server told, as it was written
 * @param bytes its content, transfer and content codings undone
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record Archived(
    String origin,
    Optional<Instant> time,
    String mediaType,
    Optional<String> charset,
    byte[] bytes) {}
