package org.synoptic.index;

import java.util.stream.Stream;

/** The truth that the index is made from. May be asked from a background thread. */
public interface IndexSource {

  /** How many documents there are. */
  long count();

  /** All of them, each once; the caller closes the stream. */
  Stream<IndexedDocument> documents();
}
