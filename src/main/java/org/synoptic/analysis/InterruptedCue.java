package org.synoptic.analysis;

import java.util.Optional;
import org.synoptic.analysis.VerbGroup.Form;
import org.synoptic.model.Span;

/**
 * Finds a sentence that its cue cuts in two between commas: {@code The goal, he said, is peace};
 * {@code It is urgent, she added, that they talk}.
 */
final class InterruptedCue {

  /** The rule of what is found here, and of a source between commas. */
  static final String RULE = "quotation.interrupted";

  private final Report report;
  private final Clauses clauses;
  private final Line line;

  InterruptedCue(Report report, Clauses clauses) {
    this.report = report;
    this.clauses = clauses;
    this.line = clauses.line();
  }

  /** The two pieces around a cue, when the second goes on with the first. */
  Optional<Saying> around(Range subject, VerbGroup group, boolean complete) {
    int comma = subject.from() - 1;
    int from = line.is(0, "CCONJ") ? 1 : 0;
    int next = after(group) + 1;
    if (comma <= from
        || !line.word(comma).equals(",")
        || !line.word(next - 1).equals(",")
        || report.around(line.span(0).start()).isPresent()
        || !line.has(next)
        || report.from(line.span(next).start()).isPresent()
        || !goesOn(next, complete)) {
      return Optional.empty();
    }
    Frame frame = line.word(next).equals("that") ? Frame.THAT : Frame.CLAUSE;
    int end = new ContentEnd(report, clauses).of(next, frame);
    if (end <= next) {
      return Optional.empty();
    }
    Span first = line.span(from, comma);
    return Optional.of(
        TrailingCue.saying(line, first, subject, group, RULE).with(line.span(next, end)));
  }

  /** The place after the verb with its particle and the day. */
  private int after(VerbGroup group) {
    int at = group.to();
    boolean particle = line.lemma(group.head()).equals("point") && line.word(at).equals("out");
    at += particle ? 1 : 0;
    if (NounPhrases.isTime(line.word(at))) {
      return at + 1;
    }
    return line.is(at, "ADP") && NounPhrases.isTime(line.word(at + 1)) ? at + 2 : at;
  }

  /** Whether what stands here belongs to the sentence before the cue. */
  private boolean goesOn(int next, boolean complete) {
    int number = clauses.groupAt(next);
    boolean open = !complete && line.is(next, "ADP") && !line.is(0, "SCONJ");
    if (line.word(next).equals("that") || open) {
      return true;
    }
    if (number >= clauses.groups().size()) {
      return false;
    }
    VerbGroup group = clauses.groups().get(number);
    boolean predicate = group.from() == next || (group.from() == next + 1 && line.is(next, "ADV"));
    if (predicate && group.form() == Form.INFINITIVE) {
      return true;
    }
    boolean aside = line.is(next, "SCONJ", "CCONJ", "ADP") || (complete && !clauses.clauseAt(next));
    return group.finite() && (predicate || !aside);
  }
}
