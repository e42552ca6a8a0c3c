package org.synoptic.importer.page;

import java.util.List;
import java.util.Optional;

/** Says so when the parts of a page give different answers. */
final class Disagreement {

  private Disagreement() {}

  /**
   * A sentence for the reader, or nothing when all answers are the same.
   *
   * @param what is answered, in the plural
   * @param found the answers, the taken one first
   */
  static Optional<String> of(String what, List<Found> found) {
    return found.stream()
        .filter(other -> !other.value().equalsIgnoreCase(found.getFirst().value()))
        .findFirst()
        .map(other ->
            "two %s in the page: %s (%s) and %s (%s)"
                .formatted(
                    what,
                    found.getFirst().value(),
                    found.getFirst().where(),
                    other.value(),
                    other.where()));
  }
}
