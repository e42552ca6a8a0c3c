package org.synoptic.index;

import java.util.List;
import java.util.stream.Stream;

/** The truth that the index is made from. May be asked from a background thread. */
public interface IndexSource {

  /** How many documents there are. */
  long count();

  /** All of them, each once; the caller closes the stream. */
  Stream<IndexedDocument> documents();

  /** The number of the last change; each change has a greater one than all before it. */
  default long revision() {
    return 0;
  }

  /**
   * Changes after a revision, in their order.
   *
   * @param most how many at the most
   */
  default List<IndexChange> changed(long after, int most) {
    return List.of();
  }
}
