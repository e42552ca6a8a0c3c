package org.synoptic.model;

import java.time.Instant;

/**
 * One version of a document that has several.
 *
 * @param document id of the document
 * @param cause why it took the place of the version before it
 * @param time when it came into the library or, for the first, the empty time {@link Instant#EPOCH}
 */
public record Version(String document, Cause cause, Instant time) {

  /** Why a version is there. */
  public enum Cause {
    /** It was the first. */
    FIRST,
    /** The same address gave another text later. */
    ADDRESS,
    /** A newer reader took another text from the same capture. */
    DERIVED
  }
}
