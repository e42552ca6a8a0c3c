package org.synoptic.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.synoptic.model.Span;

/**
 * Finds what {@code as the plan has it}, {@code as she put it} and {@code as he said} attribute.
 */
final class AsFrame {

  private static final Set<String> IDIOMS = Set.of("have", "put", "see", "tell", "phrase", "word");

  private final Report report;

  AsFrame(Report report) {
    this.report = report;
  }

  /** The sayings in order. */
  List<Saying> find() {
    List<Saying> found = new ArrayList<>();
    for (Clauses clauses : report.clauses()) {
      for (int i = 0; i < clauses.groups().size(); i++) {
        saying(clauses, i).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Saying> saying(Clauses clauses, int number) {
    Line line = clauses.line();
    VerbGroup group = clauses.groups().get(number);
    Range subject = clauses.subjects().get(number);
    int as = subject.from() - 1;
    int end = cueEnd(line, group);
    boolean frame =
        end > 0
            && group.finite()
            && !group.passive()
            && !group.negated()
            && !subject.isEmpty()
            && subject.to() == group.from()
            && line.word(as).equals("as")
            && report.around(line.span(as).start()).isEmpty();
    return frame
        ? content(clauses, as, end)
            .map(content ->
                new Saying(
                    List.of(content),
                    Optional.of(line.span(subject)),
                    Optional.of(line.span(group.from(), end)),
                    Optional.empty(),
                    "quotation.as",
                    0.8,
                    Stance.GIVES))
        : Optional.empty();
  }

  /** The place after the verb, "it" included, when the frame ends there; 0 when it does not. */
  private static int cueEnd(Line line, VerbGroup group) {
    boolean idiom = IDIOMS.contains(line.lemma(group.head())) && line.word(group.to()).equals("it");
    ReportingVerbs.Entry verb = ReportingVerbs.of(line.lemma(group.head()));
    int end = idiom ? group.to() + 1 : group.to();
    boolean speech = verb.takes(Frame.SPEECH) && verb.takes(Frame.CLAUSE);
    return (idiom || speech) && (line.is(end, "PUNCT") || !line.has(end)) ? end : 0;
  }

  /** The clause after a frame that opens the sentence, or before one that closes it. */
  private Optional<Span> content(Clauses clauses, int as, int end) {
    Line line = clauses.line();
    boolean opens = as == 0 || (as == 1 && line.is(0, "CCONJ", "ADV"));
    if (opens && line.word(end).equals(",") && line.has(end + 1)) {
      int to = new ContentEnd(report, clauses).of(end + 1, Frame.CLAUSE);
      return to > end + 1 ? Optional.of(line.span(end + 1, to)) : Optional.empty();
    }
    boolean closes = as > 2 && line.word(as - 1).equals(",") && !line.word(end).equals(",");
    boolean stated = clauses.groups().stream().anyMatch(one -> one.finite() && one.to() < as);
    int from = line.is(0, "CCONJ") ? 1 : 0;
    return closes && stated ? Optional.of(line.span(from, as - 1)) : Optional.empty();
  }
}
