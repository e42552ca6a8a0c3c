package org.synoptic.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.synoptic.model.Span;

/**
 * Finds what a passive attributes: to nobody who is named in {@code prices are expected to fall}
 * and {@code it was reported that}, to who follows "by" in {@code the plan was rejected by the
 * board}.
 */
final class PassiveCue {

  private final Report report;
  private final Clauses clauses;
  private final Line line;

  PassiveCue(Report report, Clauses clauses) {
    this.report = report;
    this.clauses = clauses;
    this.line = clauses.line();
  }

  /** The saying whose cue is this passive verb group. */
  Optional<Saying> at(int number) {
    VerbGroup group = clauses.groups().get(number);
    ReportingVerbs.Entry verb = ReportingVerbs.of(line.lemma(group.head()));
    Range subject = clauses.subjects().get(number);
    boolean clausal = verb.takes(Frame.CLAUSE) || verb.takes(Frame.THAT);
    int next = group.to();
    if (clausal && line.word(next).equals("that")) {
      return clause(next, group);
    }
    if (subject.isEmpty() || subject.to() > group.from()) {
      return Optional.empty();
    }
    if (line.word(next).equals("by") && verb.takes(Frame.MATTER)) {
      Range who = NounPhrases.after(line, next + 1);
      return who.isEmpty()
          ? Optional.empty()
          : Optional.of(
              saying(List.of(line.span(subject)), Optional.of(who), group.from(), next + 1));
    }
    if (clausal && line.word(next).equals("to") && line.is(next + 1, "VERB", "AUX")) {
      int end = new ContentEnd(report, clauses).of(next, Frame.INTENT);
      List<Span> pieces = List.of(line.span(subject), line.span(next, end));
      return Optional.of(saying(pieces, Optional.empty(), group.from(), next));
    }
    return Optional.empty();
  }

  private Optional<Saying> clause(int start, VerbGroup group) {
    int end = new ContentEnd(report, clauses).of(start, Frame.THAT);
    return end <= start + 1
        ? Optional.empty()
        : Optional.of(
            new Saying(
                List.of(line.span(start, end)),
                Optional.empty(),
                Optional.of(line.span(group.from(), group.to())),
                Optional.empty(),
                "quotation." + Frame.THAT.name().toLowerCase(Locale.ROOT),
                0.8,
                group.negated() ? Stance.WITHHOLDS : Stance.GIVES));
  }

  /** What is no proposition by itself: the outlet's own sentence says who expects what of whom. */
  private Saying saying(List<Span> pieces, Optional<Range> who, int from, int to) {
    return new Saying(
        pieces,
        who.map(line::span),
        Optional.of(line.span(from, to)),
        Optional.empty(),
        NounCues.MATTER,
        0.5,
        Stance.GIVES);
  }
}
