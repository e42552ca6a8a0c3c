package org.synoptic.index;

/** How a long pass over the library tells how far it is and learns that it should stop. */
@FunctionalInterface
public interface IndexProgress {

  /**
   * Tells how far it is.
   *
   * @return whether to go on; what is done stays done
   */
  boolean at(long done, long total);
}
