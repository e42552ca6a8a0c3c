package org.synoptic.importer.archives;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.synoptic.model.Problem;

/**
 * What an archive held, so that nothing is left out without a word.
 *
 * @param given how many pages or files were handed on
 * @param leftOut what was no page, in words for the reader, with how many there were
 * @param problems what should have been read and could not be, in the order of the archive
 */
public record ArchiveSummary(
    int given, SequencedMap<String, Integer> leftOut, List<Problem> problems) {

  /** Keeps the lists unchangeable. */
  public ArchiveSummary {
    leftOut = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(leftOut));
    problems = List.copyOf(problems);
  }

  /** What was left out, on one line; empty when nothing was. */
  public String leftOutInWords() {
    return leftOut.entrySet().stream()
        .map(one -> one.getValue() + " " + one.getKey())
        .collect(Collectors.joining(", "));
  }
}
