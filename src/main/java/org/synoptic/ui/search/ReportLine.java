package org.synoptic.ui.search;

import java.util.List;
import org.synoptic.model.Document;
import org.synoptic.model.Span;
import org.synoptic.ui.kit.Mark;

/** A line of the list that goes through the dossier report by report. */
sealed interface ReportLine {

  /** The report it is about. */
  Document report();

  /**
   * A report begins.
   *
   * @param hits how many hits it has
   */
  record Head(Document report, int hits) implements ReportLine {}

  /**
   * One hit with the words around it.
   *
   * @param span where the hit stands in the report
   * @param text the words around it
   * @param marks the hit within {@code text}
   */
  record Found(Document report, Span span, String text, List<Mark> marks) implements ReportLine {

    private static final int AROUND = 70;

    /** A hit with so many words around it as stand in one or two lines. */
    static Found of(Document report, Span span) {
      String text = report.text();
      int from = span.start();
      while (from > 0 && text.charAt(from - 1) != '\n' && span.start() - from < AROUND) {
        from--;
      }
      while (from > 0
          && from < span.start()
          && !Character.isWhitespace(text.charAt(from - 1))
          && Character.isLetterOrDigit(text.charAt(from))) {
        from++;
      }
      int to = span.end();
      while (to < text.length() && text.charAt(to) != '\n' && to - span.end() < AROUND) {
        to++;
      }
      while (to < text.length()
          && to > span.end()
          && Character.isLetterOrDigit(text.charAt(to))
          && Character.isLetterOrDigit(text.charAt(to - 1))) {
        to--;
      }
      Span around = new Span(from, to);
      return new Found(report, span, around.of(text), List.of(new Mark(span.shift(-from), "hit")));
    }
  }

  /** The report has no hit. */
  record Silent(Document report) implements ReportLine {}
}
