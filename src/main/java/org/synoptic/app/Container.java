package org.synoptic.app;

import java.util.Optional;
import java.util.function.Consumer;
import org.synoptic.model.Problem;

/** Knows a kind of files that hold many captures: web archives, bundles, feeds. */
interface Container {

  /** Whether a file is one of these. Looks at its name and its first bytes at the most. */
  boolean holds(String source);

  /**
   * Gives each capture in it, in a fixed order.
   *
   * @return why the file, or what is left of it, cannot be read; empty when all of it was
   */
  Optional<Problem> each(String source, Consumer<Incoming> captures);
}
