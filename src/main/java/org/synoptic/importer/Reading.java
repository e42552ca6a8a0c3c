package org.synoptic.importer;

import org.synoptic.model.Document;
import org.synoptic.model.Problem;

/** What came of reading a file: a document, or the reason why there is none. */
public sealed interface Reading {

  /**
   * A document.
   *
   * @param document the canonical text with its metadata
   * @param mediaType what the bytes were: {@code text/html}, {@code text/plain}, {@code
   *     application/xml}
   */
  record Read(Document document, String mediaType) implements Reading {}

  /**
   * No document.
   *
   * @param problem names the file and the reason
   */
  record Unreadable(Problem problem) implements Reading {}
}
