package org.synoptic.app;

import java.util.List;
import java.util.Optional;
import org.synoptic.model.Problem;

/**
 * What came of deriving a document again.
 *
 * @param document its id before; empty for a capture that gave none before
 * @param now id of the version that took its place; empty when nothing changed
 * @param carried how many judgements were carried over to the new version
 * @param orphans how many could not be and lie in the tray
 * @param problem why it could not be derived, when it could not
 */
public record Derivation(
    String document, Optional<String> now, int carried, int orphans, Optional<Problem> problem) {

  /**
   * What came of deriving many.
   *
   * @param same how many stayed as they were
   * @param changed how many have a new version
   * @param failed how many could not be derived
   * @param orphans how many judgements lie in the tray because of it
   */
  public record Report(long same, long changed, long failed, long orphans) {

    /** The sum of what came of each. */
    static Report of(List<Derivation> all) {
      long failed = all.stream().filter(one -> one.problem().isPresent()).count();
      long changed = all.stream().filter(one -> one.now().isPresent()).count();
      return new Report(
          all.size() - failed - changed,
          changed,
          failed,
          all.stream().mapToLong(Derivation::orphans).sum());
    }
  }
}
