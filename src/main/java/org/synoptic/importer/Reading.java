package org.synoptic.importer;

import org.synoptic.model.Document;
import org.synoptic.model.Problem;

/** What came of reading a file, or one part of a file that holds many documents. */
public sealed interface Reading {

  /** Which part of the file it is, in words ({@code article 3}); empty for a whole file. */
  String part();

  /**
   * A document.
   *
   * @param document the canonical text with its metadata
   * @param mediaType what the bytes were: {@code text/html}, {@code text/plain}, {@code
   *     application/xml}
   * @param part which part of the file it is; empty for a whole file
   */
  record Read(Document document, String mediaType, String part) implements Reading {

    /** A whole file. */
    public Read(Document document, String mediaType) {
      this(document, mediaType, "");
    }
  }

  /**
   * No document.
   *
   * @param problem names the file and the reason
   * @param part which part of the file it is; empty for a whole file
   */
  record Unreadable(Problem problem, String part) implements Reading {

    /** A whole file. */
    public Unreadable(Problem problem) {
      this(problem, "");
    }
  }

  /**
   * Something that the reader should know of and that is no failure: an article that repeats
   * another of its file, an entry whose text is elsewhere, lines that are in no article.
   *
   * @param note names the file; its code is one of {@code repeats}, {@code elsewhere}, {@code
   *     unclear}, {@code references}
   * @param part which part of the file it is; for {@code elsewhere} the address where the text is
   */
  record Told(Problem note, String part) implements Reading {}
}
