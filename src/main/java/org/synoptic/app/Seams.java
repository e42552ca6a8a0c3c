package org.synoptic.app;

import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.synoptic.store.Library;

/**
 * Where a test puts something of its own into a workspace: a disk that is full, a newer reader.
 *
 * @param shelving what an import writes to
 * @param reader takes documents from bytes
 * @param containers kinds of files that hold many captures
 * @param clock tells when something came in or was decided
 */
record Seams(
    Function<Library, Shelving> shelving,
    Function<Engine, Intake.Reader> reader,
    List<Container> containers,
    InstantSource clock) {

  /** The real ones. */
  static final Seams REAL =
      new Seams(
          Shelving::of, engine -> engine::readAll, List.of(), Clock.systemUTC());
}
