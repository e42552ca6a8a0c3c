package org.synoptic.app;

import org.synoptic.model.Document;
import org.synoptic.model.Problem;

/** What came of reading one input. */
public sealed interface Read {

  /** The input as it was given. */
  String source();

  /**
   * It was read.
   *
   * @param source the input as it was given
   * @param document what it says
   * @param mediaType what kind of bytes it was ({@code text/html})
   * @param part which part of the input it is ({@code article 3}); empty for all of it
   */
  record Done(String source, Document document, String mediaType, String part) implements Read {}

  /**
   * It could not be read.
   *
   * @param source the input as it was given
   * @param problem why not
   */
  record Failed(String source, Problem problem) implements Read {}

  /**
   * Something that the reader should know of and that is no failure.
   *
   * @param source the input as it was given
   * @param note what it is
   */
  record Told(String source, Problem note) implements Read {}
}
