package org.synoptic.model;

import java.time.Instant;

/**
 * The bytes as they came in, kept unchanged in the library.
 *
 * @param sha256 64 lower-case hexadecimal digits
 * @param origin the path or address it came from
 * @param time when it came in
 * @param mediaType as told or recognised ({@code text/html})
 * @param size number of bytes
 */
public record Capture(String sha256, String origin, Instant time, String mediaType, long size) {}
