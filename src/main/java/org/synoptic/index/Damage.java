package org.synoptic.index;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

/**
 * Tells a damaged index from a mistake of the program: Lucene stumbles over bytes that were changed
 * on the disk while it was open with any exception there is, or with an assertion of its own where
 * those are on.
 */
final class Damage {

  private Damage() {}

  /**
   * Compares the check sums of all files of an index; takes as long as reading them.
   *
   * @param stumbled what made one doubt
   * @throws IOException when the index is damaged
   */
  static void check(IndexReader reader, Throwable stumbled) throws IOException {
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
    } catch (IOException | RuntimeException | AssertionError damaged) {
      damaged.addSuppressed(stumbled);
      throw new IOException("the index is damaged", damaged);
    }
  }
}
