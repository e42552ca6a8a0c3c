package org.synoptic.model;

import java.util.Optional;

/** What became of one thing that was to be imported. Nothing is dropped without one. */
public sealed interface ImportOutcome {

  /** The path or address as given. */
  String source();

  /**
   * It is in the library now.
   *
   * @param source the path or address as given
   * @param document the document
   * @param near id of an older document that says almost the same, when there is one
   */
  record Imported(String source, Document document, Optional<String> near)
      implements ImportOutcome {}

  /**
   * It was there already.
   *
   * @param source the path or address as given
   * @param document the document that is there
   */
  record Duplicate(String source, Document document) implements ImportOutcome {}

  /**
   * It could not be read; nothing of it is in the library.
   *
   * @param source the path or address as given
   * @param problem why not
   */
  record Failed(String source, Problem problem) implements ImportOutcome {}
}
