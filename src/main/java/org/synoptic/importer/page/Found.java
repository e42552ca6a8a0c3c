package org.synoptic.importer.page;

import java.util.Optional;

/**
 * One answer to what a field of the metadata is.
 *
 * @param where the part of the page that gives it, in words for the reader
 * @param value what it gives
 */
record Found(String where, String value) {

  /** The answer, when there is a value. */
  static Optional<Found> of(String where, Optional<String> value) {
    return value.map(String::strip).filter(v -> !v.isEmpty()).map(v -> new Found(where, v));
  }
}
