package org.synoptic.store;

import java.util.List;
import java.util.Optional;
import org.synoptic.model.Capture;
import org.synoptic.model.Unread;

/**
 * What becomes part of a library all at once or not at all.
 *
 * @param captures captures whose bytes were given to {@link Library#keep}, or are there already
 * @param additions documents taken from captures
 * @param replacements which documents take the place of which
 * @param unread captures that gave no document
 * @param step how far the import has come
 */
public record Batch(
    List<Capture> captures,
    List<Addition> additions,
    List<Replacement> replacements,
    List<Unread> unread,
    Optional<JobStep> step) {

  /** Keeps the lists unchangeable. */
  public Batch {
    captures = List.copyOf(captures);
    additions = List.copyOf(additions);
    replacements = List.copyOf(replacements);
    unread = List.copyOf(unread);
  }

  /** Whether there is nothing in it. */
  public boolean isEmpty() {
    return captures.isEmpty()
        && additions.isEmpty()
        && replacements.isEmpty()
        && unread.isEmpty()
        && step.isEmpty();
  }
}
