package org.synoptic.cli;

import java.util.Optional;
import org.synoptic.app.ImportOutcome;

/** How many documents of an import had which outcome. */
final class ImportTally {

  private int imported;
  private int known;
  private int failed;

  /**
   * Counts an outcome; a note is about a document that has an outcome of its own, or about none.
   */
  void count(ImportOutcome outcome) {
    switch (outcome) {
      case ImportOutcome.Imported in -> imported++;
      case ImportOutcome.Duplicate duplicate -> known++;
      case ImportOutcome.Failed none -> failed++;
      case ImportOutcome.Told note -> {}
    }
  }

  /** Whether anything could not be imported. */
  boolean anyFailed() {
    return failed > 0;
  }

  /** The counts in words; nothing where there is one document at most, whose line says it all. */
  Optional<String> words() {
    return imported + known + failed > 1
        ? Optional.of("%d imported, %d already there, %d failed".formatted(imported, known, failed))
        : Optional.empty();
  }
}
