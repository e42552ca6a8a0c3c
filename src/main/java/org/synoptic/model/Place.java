package org.synoptic.model;

import java.util.List;

/** Where in a report something stands. */
public enum Place {
  /** In the headline. */
  HEADLINE,
  /** In the first paragraph. */
  LEAD,
  /** Between the first and the last paragraph. */
  BODY,
  /** In the last paragraph. */
  LAST;

  /**
   * Where in the text of a report something begins.
   *
   * @param paragraphs those of the report, in order
   */
  public static Place of(Span span, List<Span> paragraphs) {
    if (paragraphs.isEmpty() || span.start() < paragraphs.getFirst().end()) {
      return LEAD;
    }
    return span.start() >= paragraphs.getLast().start() ? LAST : BODY;
  }
}
