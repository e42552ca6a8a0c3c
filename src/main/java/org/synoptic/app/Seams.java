package org.synoptic.app;

import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.synoptic.importer.Importer;
import org.synoptic.store.Library;

/**
 * Where a test puts something of its own into a workspace: a disk that is full, a newer reader.
 *
 * @param shelving what an import writes to
 * @param reader takes documents from bytes
 * @param version of that reader
 * @param containers kinds of files that hold many captures
 * @param clock tells when something came in or was decided
 */
record Seams(
    Function<Library, Shelving> shelving,
    Function<Engine, Intake.Reader> reader,
    String version,
    List<Container> containers,
    InstantSource clock) {

  /** The real ones. */
  static final Seams REAL =
      new Seams(
          Shelving::of, engine -> engine::readAll, Importer.VERSION, List.of(), Clock.systemUTC());

  /** These with another reader. */
  Seams reading(Intake.Reader other, String itsVersion) {
    return new Seams(shelving, engine -> other, itsVersion, containers, clock);
  }
}
