package org.synoptic.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synoptic.model.Span;

/** Finds what {@code according to}, {@code per} and {@code in the words of} attribute. */
final class AccordingTo {

  private final Report report;

  AccordingTo(Report report) {
    this.report = report;
  }

  /** The sayings in order. */
  List<Saying> find() {
    List<Saying> found = new ArrayList<>();
    for (Clauses clauses : report.clauses()) {
      for (int i = 0; i < clauses.line().size(); i++) {
        int length = cue(clauses.line(), i);
        if (length > 0 && report.around(clauses.line().span(i).start()).isEmpty()) {
          saying(clauses, i, i + length).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static int cue(Line line, int at) {
    if (line.word(at).equals("according") && line.word(at + 1).equals("to")) {
      return 2;
    }
    if (at == 0 && line.word(at).equals("per") && line.is(at + 1, "DET", "PROPN")) {
      return 1;
    }
    boolean words = line.word(at).equals("in") && line.word(at + 1).equals("the");
    return words && line.word(at + 2).equals("words") && line.word(at + 3).equals("of") ? 4 : 0;
  }

  private Optional<Saying> saying(Clauses clauses, int at, int after) {
    Line line = clauses.line();
    int end = sourceEnd(clauses, after);
    if (end <= after) {
      return Optional.empty();
    }
    boolean leads = at == 0 || (at == 1 && line.is(0, "CCONJ", "ADV", "SCONJ"));
    if (!leads) {
      Optional<Saying> interrupted = interrupted(clauses, at, after, end);
      if (interrupted.isPresent()) {
        return interrupted;
      }
    }
    int from;
    int to;
    if (leads) {
      end = described(line, end);
      from = line.word(end).equals(",") ? end + 1 : end;
      to = new ContentEnd(report, clauses).of(from, Frame.CLAUSE);
    } else {
      from = 0;
      to = at;
      while (line.is(from, "CCONJ")) {
        from++;
      }
      while (to > from
          && line.is(to - 1, "PUNCT")
          && report.around(line.span(to - 1).start()).isEmpty()) {
        to--;
      }
    }
    if (to <= from || !line.has(from)) {
      return Optional.empty();
    }
    Span content = line.span(from, to);
    Optional<Marked> last = report.around(content.end() - 1);
    content = last.isPresent() ? content.cover(last.get().span()) : content;
    Optional<Marked> first = report.around(content.start());
    content = first.isPresent() ? content.cover(first.get().span()) : content;
    return Optional.of(
        new Saying(
            List.of(content),
            Optional.of(line.span(after, end)),
            Optional.of(line.span(at, after)),
            Optional.empty(),
            "quotation.according",
            0.9,
            Stance.GIVES));
  }

  /** The place of the comma after a source with what describes it: {@code papers on the plan,}. */
  private static int described(Line line, int end) {
    int at = end;
    while (line.has(at) && !line.is(at, "PUNCT", "VERB", "AUX", "SCONJ", "PRON")) {
      at++;
    }
    return line.word(at).equals(",") && line.is(end, "ADP") ? at : end;
  }

  /** A source between commas that parts a subject from its verb. */
  private Optional<Saying> interrupted(Clauses clauses, int at, int after, int end) {
    Line line = clauses.line();
    int next = clauses.groupAt(end);
    boolean apart =
        at > 1
            && line.word(at - 1).equals(",")
            && line.word(end).equals(",")
            && next < clauses.groups().size()
            && clauses.groups().get(next).from() == end + 1
            && clauses.groups().get(next).finite()
            && report.around(line.span(0).start()).isEmpty();
    int to = apart ? new ContentEnd(report, clauses).of(end + 1, Frame.CLAUSE) : 0;
    return to > end + 1
        ? Optional.of(
            new Saying(
                List.of(line.span(0, at - 1), line.span(end + 1, to)),
                Optional.of(line.span(after, end)),
                Optional.of(line.span(at, after)),
                Optional.empty(),
                InterruptedCue.RULE,
                0.9,
                Stance.GIVES))
        : Optional.empty();
  }

  /**
   * The place after the source: its noun phrase with a participle clause ("laid out by the board").
   */
  private static int sourceEnd(Clauses clauses, int start) {
    Line line = clauses.line();
    int end = NounPhrases.after(line, start).to();
    for (int verb = start; end == verb && line.is(verb, "VERB") && verb < start + 3; verb++) {
      end = NounPhrases.after(line, verb + 1).to();
    }
    for (int comma = start + 1; comma < end; comma++) {
      if (line.word(comma).equals(",") && clauses.subjectAt(comma + 1)) {
        return comma;
      }
    }
    int next = clauses.groupAt(end);
    if (next < clauses.groups().size()
        && clauses.groups().get(next).from() == end
        && clauses.groups().get(next).form() != VerbGroup.Form.INFINITIVE
        && VerbGroups.pastForm(line, clauses.groups().get(next).head())) {
      int at = clauses.groups().get(next).to();
      while (line.has(at) && !line.is(at, "PUNCT", "VERB", "AUX", "SCONJ")) {
        at++;
      }
      return at;
    }
    return end;
  }
}
