package org.synoptic.model;

import java.time.Instant;

/**
 * The bytes as they came in, kept unchanged in the library.
 *
 * @param sha256 64 lower-case hexadecimal digits
 * @param origin the path or address it came from
 * @param time when it came in, or when an archive says that it was taken
 * @param mediaType as told or recognised ({@code text/html})
 * @param size number of bytes
 * @param part which part of it a document was taken from, in words; empty for all of it
 * @param reader version of the importer that took it; empty where that was not recorded
 */
public record Capture(
    String sha256,
    String origin,
    Instant time,
    String mediaType,
    long size,
    String part,
    String reader) {

  /** Bytes of which nothing was taken yet. */
  public Capture(String sha256, String origin, Instant time, String mediaType, long size) {
    this(sha256, origin, time, mediaType, size, "", "");
  }
}
