package org.synoptic.text;

import java.util.List;

/**
 * Turns sentences into vectors whose cosine tells how near they are in meaning. May be used by
 * several threads at once.
 */
public interface Encoder extends AutoCloseable {

  /** Numbers in a vector. */
  int dimension();

  /** A name that changes whenever the vectors would. */
  String version();

  /**
   * The vectors of some texts, each of length 1, in the order given. The result does not depend on
   * what else is in the batch beyond the last digits of a float.
   *
   * @param texts sentences or short passages; what is beyond the model's length counts for nothing
   */
  List<float[]> encode(List<String> texts);

  @Override
  void close();
}
