package org.synoptic.store;

import java.util.List;

/**
 * What is left of an import.
 *
 * @param done how many of its sources are done
 * @param inside how many captures of the next one are done, when it is an archive
 * @param reading how they are read, see {@link Library#begin}
 * @param sources those that are not done
 */
public record ImportRest(long done, long inside, String reading, List<String> sources) {

  /** Keeps the sources unchangeable. */
  public ImportRest {
    sources = List.copyOf(sources);
  }
}
