package org.synoptic.model.search;

import java.util.List;
import org.synoptic.model.Metadata;
import org.synoptic.model.Span;

/**
 * A document that has passages in common with another.
 *
 * @param document id of the document
 * @param metadata what is known about it
 * @param words how many words they share in all passages
 * @param passages the passages, in the order of the document that was asked about
 */
public record Shared(String document, Metadata metadata, int words, List<Pair> passages) {

  /** Keeps the passages unchangeable. */
  public Shared {
    passages = List.copyOf(passages);
  }

  /**
   * The same words in two documents.
   *
   * @param here in the document that was asked about
   * @param there in the other
   */
  public record Pair(Span here, Span there) {}
}
