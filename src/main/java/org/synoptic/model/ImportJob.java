package org.synoptic.model;

import java.time.Instant;
import java.util.List;

/**
 * An import as the library remembers it.
 *
 * @param number its number in the library, from 1
 * @param sources the files, folders and addresses as the user gave them
 * @param started when it was begun
 * @param total how many files and addresses there are in all
 * @param done how many of them, from the first, are done
 * @param imported how many new documents they gave
 * @param duplicates how many documents were there already
 * @param failed how much gave no document
 */
public record ImportJob(
    long number,
    List<String> sources,
    Instant started,
    long total,
    long done,
    long imported,
    long duplicates,
    long failed) {

  /** Keeps the sources unchangeable. */
  public ImportJob {
    sources = List.copyOf(sources);
  }
}
