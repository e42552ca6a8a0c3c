package org.synoptic.app;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.synoptic.model.Problem;

/** Knows a kind of files that hold many captures: web archives, bundles, feeds. */
interface Container {

  /** Whether a file is one of these. Looks at its name and its first bytes at the most. */
  boolean holds(String source);

  /**
   * Gives each capture in it, in a fixed order.
   *
   * @param cancelled asked between two captures
   * @return what could not be read and why, and under {@link ImportOutcome.Told#LEFT_OUT} what was
   *     not meant to be; none when all of it was read
   */
  List<Problem> each(String source, Consumer<Incoming> captures, BooleanSupplier cancelled);
}
