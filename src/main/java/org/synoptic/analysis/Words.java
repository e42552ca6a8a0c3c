package org.synoptic.analysis;

import java.util.stream.IntStream;
import org.synoptic.analysis.VerbGroup.Form;
import org.synoptic.model.Span;

/** Questions about the words of a claim. */
final class Words {

  private static final int FEWEST = 3;

  private Words() {}

  /** The tokens of a sentence inside a span of the text. */
  static Range within(Line line, Span span) {
    int from = line.at(span.start());
    int to = from;
    while (to < line.size() && line.span(to).end() <= span.end()) {
      to++;
    }
    return new Range(from, to);
  }

  /** Marks the tokens of a sentence that a span touches. */
  static void mark(Line line, Span span, boolean[] taken) {
    for (int i = 0; i < line.size(); i++) {
      taken[i] |= line.span(i).overlaps(span);
    }
  }

  /**
   * Whether a part of a sentence states something: it has a verb of its own, with tense unless it
   * is what somebody asks for, and is no question.
   */
  static boolean states(Clauses clauses, Range part, boolean attributed) {
    Line line = clauses.line();
    int words = 0;
    for (int i = part.from(); i < part.to(); i++) {
      words += line.is(i, "PUNCT") ? 0 : 1;
    }
    boolean question =
        line.word(part.to()).startsWith("?") || line.word(part.to() - 1).startsWith("?");
    boolean verb =
        IntStream.range(0, clauses.groups().size())
            .filter(i -> attributed || part.from() > 0 || !clauses.subjects().get(i).isEmpty())
            .mapToObj(i -> clauses.groups().get(i))
            .filter(group -> group.head() >= part.from() && group.to() <= part.to())
            .anyMatch(group -> group.finite() || (attributed && group.form() == Form.INFINITIVE));
    return words >= FEWEST && verb && !question;
  }

  /** Whether the cue itself is a verb that denies. */
  static boolean denies(Attribution attribution) {
    return attribution.saying().stance() == Stance.DENIES;
  }
}
