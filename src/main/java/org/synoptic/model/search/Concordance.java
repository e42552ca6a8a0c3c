package org.synoptic.model.search;

import java.util.List;
import java.util.Optional;
import org.synoptic.model.Metadata;
import org.synoptic.model.Span;

/**
 * Hits in the words around them.
 *
 * @param total how many lines there are in all
 * @param documents in how many documents
 * @param whole whether all hits were looked at; a concordance is made of the first 100,000
 * @param lines one page of them
 */
public record Concordance(long total, long documents, boolean whole, List<Line> lines) {

  /** Keeps the lines unchangeable. */
  public Concordance {
    lines = List.copyOf(lines);
  }

  /**
   * One hit.
   *
   * @param document id of the document
   * @param metadata what is known about the document
   * @param span where the hit stands in the canonical text
   * @param words the hit and the words around it
   * @param position how far down in the text, 0 to 1
   * @param struckOut the reason why a person struck it out; empty when nobody has
   */
  public record Line(
      String document,
      Metadata metadata,
      Span span,
      Context words,
      double position,
      Optional<String> struckOut) {}

  /**
   * Words of the source on one line.
   *
   * @param left what stands before, as it is in the text but for white space, some 80 characters
   * @param hit what was looked for
   * @param right what stands behind
   */
  public record Context(String left, String hit, String right) {}
}
