package org.synoptic.app;

import java.util.List;
import org.synoptic.importer.Reading;
import org.synoptic.model.Capture;
import org.synoptic.model.Problem;
import org.synoptic.text.MinHash;

/** What one step of an import made of some bytes, before the library knows of it. */
sealed interface Prepared {

  /** What outcomes call it. */
  String source();

  /**
   * The bytes are kept, and were read.
   *
   * @param capture where they came from
   * @param parts what they hold, in its order; never empty
   */
  record Taken(String source, Capture capture, List<Part> parts) implements Prepared {}

  /**
   * One part that was read.
   *
   * @param reading a document or a problem
   * @param signature of the document's text
   */
  record Part(Reading reading, MinHash.Signature signature) {}

  /**
   * The library had these bytes before.
   *
   * @param documents ids of what was taken from them then
   */
  record Known(String source, Capture capture, List<String> documents) implements Prepared {}

  /**
   * There are no bytes, or none that are worth keeping.
   *
   * @param problem why
   */
  record Nothing(String source, Problem problem) implements Prepared {}

  /**
   * The library cannot take the bytes; an import must stop here, or it would lose them.
   *
   * @param problem why
   */
  record Unkept(String source, Problem problem) implements Prepared {}

  /** Nothing was done: the import was stopped before. */
  record Skipped(String source) implements Prepared {}
}
