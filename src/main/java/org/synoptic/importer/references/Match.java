package org.synoptic.importer.references;

import java.util.List;
import java.util.Optional;

/**
 * Which document a reference describes.
 *
 * @param reference the reference
 * @param document the id of the document; empty when there is none, or several that fit as well
 * @param score from 0 to 1, how sure it is; of the best when it is ambiguous
 * @param why in words for the reader
 * @param candidates the ids between which a person must choose; empty unless it is ambiguous
 */
public record Match(
    Reference reference,
    Optional<String> document,
    double score,
    List<String> why,
    List<String> candidates) {

  /** Keeps the lists unchangeable. */
  public Match {
    why = List.copyOf(why);
    candidates = List.copyOf(candidates);
  }

  /** Whether several documents fit as well. */
  public boolean ambiguous() {
    return !candidates.isEmpty();
  }
}
