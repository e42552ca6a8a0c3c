package org.synoptic.analysis;

import org.synoptic.model.Span;

/**
 * Words between quotation marks.
 *
 * @param span with its marks
 * @param closed whether a closing mark was found; without one the words run to the end of the
 *     paragraph
 * @param continued whether the same speech goes on in the next paragraph, which opens with a mark
 *     again
 */
record Marked(Span span, boolean closed, boolean continued) {

  /** How many positions of a span stand in quotation marks. */
  static int within(Report report, Span span) {
    int positions = 0;
    int at = Places.last(report.marked(), one -> one.span().start(), span.end() - 1);
    while (at >= 0 && report.marked().get(at).span().end() > span.start()) {
      positions += report.marked().get(at).span().overlap(span);
      at--;
    }
    return positions;
  }
}
