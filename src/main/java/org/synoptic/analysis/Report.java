package org.synoptic.analysis;

import java.util.List;
import java.util.Optional;
import org.synoptic.model.Span;
import org.synoptic.text.English;

/**
 * A report made ready for reading: sentences with tokens and verbs, and the words in quotation
 * marks.
 *
 * @param text the canonical text
 * @param clauses one for each sentence, in order
 * @param marked the words in quotation marks, in order
 */
record Report(String text, List<Clauses> clauses, List<Marked> marked) {

  static Report of(String text, English english) {
    List<Clauses> clauses =
        english.sentences(text).parallelStream()
            .map(one -> new Line(one, Retagging.of(english.tokens(text, one.span()))))
            .map(Clauses::of)
            .toList();
    return new Report(text, clauses, QuotationMarks.find(text));
  }

  /** The marked words around a position. */
  Optional<Marked> around(int position) {
    return marked.stream().filter(one -> one.span().contains(position)).findFirst();
  }

  /** The marked words that start at a position. */
  Optional<Marked> from(int position) {
    return marked.stream().filter(one -> one.span().start() == position).findFirst();
  }

  /** The last marked words that end at or before a position. */
  Optional<Marked> before(int position) {
    return marked.stream().filter(one -> one.span().end() <= position).reduce((a, b) -> b);
  }

  /** The number of the paragraph around a position. */
  int paragraph(int position) {
    int found = 0;
    for (Clauses one : clauses) {
      if (one.line().sentence().span().start() <= position) {
        found = one.line().sentence().paragraph();
      }
    }
    return found;
  }

  /** Whether only white space and the given characters stand between two positions. */
  boolean blank(int from, int to, String allowed) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && allowed.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** As {@link #blank}, and both positions are in one paragraph. */
  boolean near(int from, int to, String allowed) {
    return blank(from, to, allowed)
        && text.substring(from, to).chars().filter(c -> c == '\n').count() < 2;
  }

  /** Whether words in marks are somebody's speech by their own shape: a clause or a sentence. */
  boolean sentenceLike(Span span) {
    boolean verb =
        clauses.stream()
            .filter(one -> one.line().sentence().span().overlaps(span))
            .anyMatch(one ->
                one.groups().stream()
                    .anyMatch(g -> g.finite() && span.contains(one.line().span(g.head()))));
    return verb && span.of(text).split("\\s+").length >= 4;
  }
}
