package org.synoptic.app;

import java.time.Instant;
import java.util.Optional;

/**
 * Bytes on their way into a library.
 *
 * @param source what outcomes call it: the path or address as the user gave it, or the address
 *     inside an archive
 * @param origin where it came from: the path, the address after redirects, or that in the archive
 * @param time when an archive says that it was taken; empty for now
 * @param mediaType as a server or an archive told, without parameters; empty when nobody did
 * @param bytes all of it
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record Incoming(
    String source, String origin, Optional<Instant> time, String mediaType, byte[] bytes) {}
