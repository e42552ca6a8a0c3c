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
    return last(position).filter(one -> one.span().contains(position));
  }

  /** The marked words that start at a position. */
  Optional<Marked> from(int position) {
    return last(position).filter(one -> one.span().start() == position);
  }

  /** The last marked words that end at or before a position. */
  Optional<Marked> before(int position) {
    int at = Places.last(marked, one -> one.span().start(), position);
    boolean open = at >= 0 && marked.get(at).span().end() > position;
    at -= open ? 1 : 0;
    return at < 0 ? Optional.empty() : Optional.of(marked.get(at));
  }

  private Optional<Marked> last(int position) {
    int at = Places.last(marked, one -> one.span().start(), position);
    return at < 0 ? Optional.empty() : Optional.of(marked.get(at));
  }

  /** The number of the last sentence that starts at or before a position; -1 when none does. */
  int sentence(int position) {
    return Places.last(clauses, one -> one.line().sentence().span().start(), position);
  }

  /** The sentences that a span touches. */
  List<Clauses> over(Span span) {
    int from = Math.max(0, sentence(span.start()));
    int to = sentence(Math.max(span.start(), span.end() - 1)) + 1;
    return clauses.subList(Math.min(from, to), to);
  }

  /** The number of the paragraph around a position. */
  int paragraph(int position) {
    int at = sentence(position);
    return at < 0 ? 0 : clauses.get(at).line().sentence().paragraph();
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
        over(span).stream()
            .anyMatch(one ->
                one.groups().stream()
                    .anyMatch(g -> g.finite() && span.contains(one.line().span(g.head()))));
    return verb && span.of(text).split("\\s+").length >= 4;
  }
}
