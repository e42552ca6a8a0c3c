package org.synoptic.analysis;

import java.util.Optional;
import java.util.Set;
import org.synoptic.model.Span;

/** Finds what follows a reporting verb as its content. */
final class Content {

  private static final Set<String> OPENERS =
      Set.of("that", "whether", "if", "how", "what", "why", "where", "when", "who", "which");

  private static final int LONGEST = 25;

  private final Report report;
  private final Clauses clauses;
  private final Line line;

  Content(Report report, Clauses clauses) {
    this.report = report;
    this.clauses = clauses;
    this.line = clauses.line();
  }

  /**
   * What was found.
   *
   * @param span the content
   * @param cueEnd place after the cue, particle or preposition included
   * @param addressee who is told
   * @param rule the frame that fitted
   */
  record Found(Span span, int cueEnd, Optional<Range> addressee, Frame rule) {}

  /** What follows a verb group. */
  Optional<Found> after(VerbGroup group) {
    ReportingVerbs.Entry entry = ReportingVerbs.of(line.lemma(group.head()));
    int cueEnd = group.to();
    String next = line.word(cueEnd);
    if (entry.prepositions().contains(next)
        && !report.from(line.span(cueEnd).start()).isPresent()) {
      cueEnd++;
    }
    Optional<Found> near = at(entry, cueEnd, group, cueEnd, Optional.empty(), true);
    if (near.isPresent()) {
      return near;
    }
    return further(entry, group, cueEnd);
  }

  private Optional<Found> further(ReportingVerbs.Entry entry, VerbGroup group, int cueEnd) {
    Optional<Range> addressee = Optional.empty();
    int at = cueEnd;
    for (int step = 0; step < 4 && line.has(at); step++) {
      int skipped = at;
      boolean bare = false;
      if (entry.takes(Frame.ADDRESSEE) && addressee.isEmpty() && nounAt(at)) {
        Range told = NounPhrases.after(line, at);
        addressee = told.isEmpty() ? addressee : Optional.of(told);
        skipped = described(told);
        bare = true;
      } else {
        skipped = adverbial(entry, at);
        bare = NounPhrases.isTime(line.word(skipped - 1));
      }
      if (skipped <= at) {
        break;
      }
      at = skipped;
      Optional<Found> found = at(entry, at, group, group.to(), addressee, bare);
      if (found.isPresent()) {
        return found;
      }
    }
    boolean clause =
        entry.takes(Frame.CLAUSE)
            && (clauses.clauseAt(cueEnd) || (!entry.takes(Frame.MATTER) && statedAt(cueEnd)));
    return clause ? clause(cueEnd, cueEnd, addressee, Frame.CLAUSE) : Optional.empty();
  }

  /**
   * Whether a clause of whatever build can start at a place, as it must behind a verb that takes
   * nothing else: {@code says widening the road will help}.
   */
  private boolean statedAt(int at) {
    int verb = clauses.groupAt(at);
    if (!nounAt(at) && !gerundAt(at)) {
      return false;
    }
    while (verb < clauses.groups().size() && !clauses.groups().get(verb).finite()) {
      verb++;
    }
    return verb < clauses.groups().size()
        && clauses.groups().get(verb).from() > at
        && !line.word(clauses.groups().get(verb).from() - 1).equals(",");
  }

  /** Whether a deed named by a verb in -ing starts at a place, or behind one adverb. */
  private boolean gerundAt(int at) {
    int verb = line.is(at, "ADV") ? at + 1 : at;
    return line.is(verb, "VERB") && line.word(verb).endsWith("ing");
  }

  private boolean nounAt(int at) {
    return NounPhrases.nominal(line, at)
        || (line.is(at, "PRON") && !OPENERS.contains(line.word(at)));
  }

  /** The place after the adverb, time, prepositional phrase or aside that starts here. */
  private int adverbial(ReportingVerbs.Entry entry, int at) {
    if (line.is(at, "ADV")
        || NounPhrases.isTime(line.word(at))
        || line.word(at).equals("earlier")) {
      return at + 1;
    }
    if (line.is(at, "DET", "ADJ") && NounPhrases.isTime(line.word(at + 1))) {
      return at + 2;
    }
    boolean relative = line.word(NounPhrases.after(line, at + 1).to()).equals("that");
    if (line.word(at).equals("to") && relative && !entry.takes(Frame.CLAUSE)) {
      return at;
    }
    if (line.is(at, "ADP") && nounAt(at + 1)) {
      return NounPhrases.after(line, at + 1).to();
    }
    if (line.word(at).equals(",")) {
      for (int i = at + 1; i < Math.min(line.size(), at + 20); i++) {
        boolean that = line.word(i + 1).equals("that") || marked(i + 1).isPresent();
        if (line.word(i).equals(",") && that) {
          return i + 1;
        }
      }
    }
    return at;
  }

  /**
   * The place after the addressee and a longer apposition that a comma and "that" end: {@code the
   * Echo, a paper owned by the town, that}.
   */
  private int described(Range told) {
    boolean apposed = line.word(told.to()).equals(",");
    for (int i = told.from(); i < told.to(); i++) {
      apposed |= line.word(i).equals(",");
    }
    for (int i = told.to(); apposed && i < told.to() + LONGEST && line.has(i); i++) {
      if (line.word(i).equals(",") && line.word(i + 1).equals("that")) {
        return i + 1;
      }
    }
    return told.to();
  }

  private Optional<Marked> marked(int at) {
    return line.has(at) ? report.from(line.span(at).start()) : Optional.empty();
  }

  private Optional<Found> at(
      ReportingVerbs.Entry entry,
      int at,
      VerbGroup group,
      int cueEnd,
      Optional<Range> addressee,
      boolean bare) {
    if (at > cueEnd && line.word(at).equals(",") && line.word(at + 1).equals("that")) {
      return at(entry, at + 1, group, cueEnd, addressee, bare);
    }
    int quote = line.word(at).equals(",") || line.word(at).equals(":") ? at + 1 : at;
    boolean clausal = entry.takes(Frame.CLAUSE);
    if (entry.takes(Frame.SPEECH) && marked(quote).isPresent()) {
      Marked words = marked(quote).get();
      boolean whole = quote > at || report.sentenceLike(words.span());
      if (whole) {
        return found(words.span(), cueEnd, addressee, Frame.SPEECH);
      }
    }
    if (entry.takes(Frame.SPEECH) && line.word(at).equals(":") && line.has(at + 1)) {
      return clause(at + 1, cueEnd, addressee, Frame.SPEECH);
    }
    if ((clausal || entry.takes(Frame.THAT))
        && OPENERS.contains(line.word(at))
        && line.word(at + 1).equals("to")) {
      return clause(at, cueEnd, addressee, Frame.MATTER);
    }
    if ((clausal || entry.takes(Frame.THAT)) && OPENERS.contains(line.word(at))) {
      return clause(at, cueEnd, addressee, Frame.THAT);
    }
    if (clausal && bare && !line.is(at, "ADP") && clauses.clauseAt(at)) {
      return clause(at, cueEnd, addressee, Frame.CLAUSE);
    }
    if (entry.takes(Frame.REQUEST) && requestAt(at)) {
      boolean particle = line.word(at).equals("on") || line.word(at).equals("upon");
      return clause(particle ? at + 1 : at, particle ? at + 1 : cueEnd, addressee, Frame.REQUEST);
    }
    if (entry.takes(Frame.INTENT) && infinitiveAt(at)) {
      return clause(at, cueEnd, addressee, Frame.INTENT);
    }
    boolean led = cueEnd > group.to();
    if (bare
        && addressee.isEmpty()
        && (led || entry.takes(Frame.MATTER))
        && at == cueEnd
        && (nounAt(at) || gerundAt(at) || (led && line.is(at, "VERB")) || marked(at).isPresent())) {
      return clause(at, cueEnd, addressee, Frame.MATTER);
    }
    return Optional.empty();
  }

  private boolean infinitiveAt(int at) {
    int next = clauses.groupAt(at);
    return next < clauses.groups().size()
        && clauses.groups().get(next).form() == VerbGroup.Form.INFINITIVE
        && clauses.groups().get(next).from() <= at + (VerbGroups.isNegation(line.word(at)) ? 1 : 0);
  }

  private boolean requestAt(int at) {
    int start = line.word(at).equals("on") || line.word(at).equals("upon") ? at + 1 : at;
    if (!nounAt(start)) {
      return false;
    }
    int end = NounPhrases.after(line, start).to();
    return end > start && infinitiveAt(end);
  }

  private Optional<Found> clause(int start, int cueEnd, Optional<Range> addressee, Frame rule) {
    int end = new ContentEnd(report, clauses).of(start, rule);
    if (end <= start) {
      return Optional.empty();
    }
    Span span = line.span(start, end);
    Optional<Marked> open = report.around(span.end() - 1).filter(m -> m.span().end() > span.end());
    return found(
        open.map(marked -> span.cover(marked.span())).orElse(span), cueEnd, addressee, rule);
  }

  private static Optional<Found> found(
      Span span, int cueEnd, Optional<Range> addressee, Frame rule) {
    return Optional.of(new Found(span, cueEnd, addressee, rule));
  }
}
