package org.synoptic.analysis;

import java.util.Set;

/** Finds where the content of a reporting verb ends within its sentence. */
final class ContentEnd {

  private static final Set<String> TURNS = Set.of("while", "although", "though", "whereas");

  private static final Set<String> OCCASIONS = Set.of("during", "after", "before", "when", "while");

  private final Report report;
  private final Clauses clauses;
  private final Line line;

  ContentEnd(Report report, Clauses clauses) {
    this.report = report;
    this.clauses = clauses;
    this.line = clauses.line();
  }

  /** The place after the last token of the content that starts at a place. */
  int of(int start, Frame rule) {
    int at = start;
    while (line.has(at) && !stops(start, at, rule)) {
      at++;
    }
    while (at > start && edge(at - 1)) {
      at--;
    }
    return at;
  }

  private boolean edge(int at) {
    String word = line.word(at);
    return word.equals(",")
        || word.equals(";")
        || word.equals(":")
        || word.equals(".")
        || word.equals("—")
        || word.equals("-")
        || word.equals("–")
        || line.is(at, "CCONJ")
        || word.equals("?");
  }

  private boolean stops(int start, int at, Frame rule) {
    if (at == start || report.around(line.span(at).start()).isPresent()) {
      return false;
    }
    String word = line.word(at);
    boolean comma = line.word(at - 1).equals(",");
    int next = clauses.groupAt(at);
    boolean verbNext = next < clauses.groups().size() && clauses.groups().get(next).from() == at;
    if (word.equals(";")) {
      return true;
    }
    if (comma && word.equals("according")) {
      return true;
    }
    if (comma && verbNext && reporting(next) && !clauses.groups().get(next).passive()) {
      VerbGroup.Form form = clauses.groups().get(next).form();
      ReportingVerbs.Entry verb = ReportingVerbs.of(line.lemma(clauses.groups().get(next).head()));
      boolean inverted =
          verb.takes(Frame.SPEECH) && !verb.takes(Frame.ADDRESSEE) && !line.is(at, "AUX", "ADV");
      return form == VerbGroup.Form.GERUND || (form == VerbGroup.Form.FINITE && inverted);
    }
    if (comma && next < clauses.groups().size() && spliced(at, clauses.groupAt(at + 1))) {
      return true;
    }
    boolean deed = rule == Frame.MATTER || rule == Frame.INTENT || rule == Frame.REQUEST;
    if (deed && cueAt(at)) {
      return true;
    }
    if (comma && TURNS.contains(word)) {
      return true;
    }
    if (line.is(at, "CCONJ") && next < clauses.groups().size()) {
      VerbGroup group = clauses.groups().get(next);
      boolean shared = rule == Frame.MATTER || rule == Frame.REQUEST || rule == Frame.INTENT;
      if (group.from() == at + 1
          && (shared || reporting(next))
          && group.form() == VerbGroup.Form.FINITE
          && !bareForm(group)) {
        return true;
      }
    }
    return rule == Frame.MATTER && (word.equals(",") || (at > start + 1 && occasion(at)));
  }

  /** Whether words for the time or the occasion start here: {@code on Sunday, during his visit}. */
  private boolean occasion(int at) {
    return OCCASIONS.contains(line.word(at))
        || (line.is(at, "ADP") && NounPhrases.isTime(line.word(at + 1)))
        || (NounPhrases.isTime(line.word(at))
            && !line.is(at + 1, "NOUN")
            && !line.is(at - 1, "DET", "ADJ", "PUNCT"));
  }

  /** Whether another attribution starts here after a mere comma. */
  private boolean spliced(int at, int number) {
    if (number >= clauses.groups().size() || !line.is(at, "PROPN", "PRON", "DET")) {
      return false;
    }
    VerbGroup group = clauses.groups().get(number);
    Range subject = clauses.subjects().get(number);
    return subject.from() == at
        && subject.to() == group.from()
        && group.finite()
        && reporting(number)
        && line.has(group.to() + 1)
        && !line.is(group.to(), "PUNCT");
  }

  /** Whether a cue stands between commas here, or ends the sentence: {@code , it wrote}. */
  private boolean cueAt(int at) {
    int number = clauses.groupAt(at);
    if (number >= clauses.groups().size() || !clauses.subjectAt(at)) {
      return false;
    }
    VerbGroup group = clauses.groups().get(number);
    boolean after =
        line.word(at - 1).equals(",")
            || report
                .before(line.span(at).start())
                .filter(one -> report.near(one.span().end(), line.span(at).start(), ""))
                .isPresent();
    return after
        && ReportingVerbs.of(line.lemma(group.head())).takes(Frame.SPEECH)
        && (!line.has(group.to()) || line.is(group.to(), "PUNCT"));
  }

  /** Whether a verb could be an infinitive that shares its "to" or its modal. */
  private boolean bareForm(VerbGroup group) {
    return group.head() == group.from() && line.word(group.head()).equals(line.lemma(group.head()));
  }

  private boolean reporting(int number) {
    return ReportingVerbs.contains(line.lemma(clauses.groups().get(number).head()));
  }
}
