package org.synoptic.model.search;

import java.util.List;
import org.synoptic.model.Span;

/**
 * Where a query matches in one document. No hit is an answer too.
 *
 * @param document id of the document
 * @param length length of its text, so that a place can be shown as a share of it
 * @param spans every match in order; none is a silence
 */
public record ReportHits(String document, int length, List<Span> spans) {

  /** Keeps the spans unchangeable. */
  public ReportHits {
    spans = List.copyOf(spans);
  }

  /** How far down a hit begins, 0 to 1. */
  public double position(Span span) {
    return length == 0 ? 0 : (double) span.start() / length;
  }
}
