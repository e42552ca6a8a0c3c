package org.synoptic.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.synoptic.model.Span;

/**
 * Finds what nouns attribute: {@code her claim that the road is shut}, {@code the board's refusal
 * to pay}, {@code their support for the bill}.
 */
final class NounCues {

  /** The rule of content that is a clause, and so a proposition. */
  static final String CLAUSE = "quotation.noun";

  /** The rule of content that is a deed or a thing. */
  static final String MATTER = "quotation.matter";

  private static final Set<String> OWNERS = Set.of("his", "her", "their", "its", "my", "our");
  private static final int FURTHEST = 4;

  private final Report report;

  NounCues(Report report) {
    this.report = report;
  }

  /** The sayings in order. */
  List<Saying> find() {
    List<Saying> found = new ArrayList<>();
    for (Clauses clauses : report.clauses()) {
      for (int i = 0; i + 2 < clauses.line().size(); i++) {
        if (clauses.line().is(i, "NOUN")
            && report.around(clauses.line().span(i).start()).isEmpty()) {
          saying(clauses, i).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<Saying> saying(Clauses clauses, int noun) {
    Line line = clauses.line();
    String next = line.word(noun + 1);
    if (!ReportingNouns.leads(line.lemma(noun), next)) {
      return Optional.empty();
    }
    Range owner = owner(line, noun);
    boolean infinitive = next.equals("to") && line.is(noun + 2, "VERB", "AUX");
    if (next.equals("that")) {
      boolean clause = line.is(noun + 1, "SCONJ") || clauses.clauseAt(noun + 2);
      return clause ? content(clauses, noun, noun + 1, owner, Frame.THAT) : Optional.empty();
    }
    if (owner.isEmpty()) {
      return Optional.empty();
    }
    return infinitive
        ? content(clauses, noun, noun + 1, owner, Frame.INTENT)
        : content(clauses, noun, noun + 2, owner, Frame.MATTER);
  }

  private Optional<Saying> content(Clauses clauses, int noun, int start, Range owner, Frame frame) {
    Line line = clauses.line();
    int end = new ContentEnd(report, clauses).of(start, frame);
    if (frame != Frame.THAT) {
      end = Math.min(end, beforeVerb(clauses, start, frame));
    }
    if (end <= start) {
      return Optional.empty();
    }
    Span span = line.span(start, end);
    Span content = report.around(span.end() - 1).map(one -> span.cover(one.span())).orElse(span);
    int cueEnd = frame == Frame.MATTER ? start : noun + 1;
    return Optional.of(
        new Saying(
            List.of(content),
            owner.isEmpty() ? Optional.empty() : Optional.of(line.span(owner)),
            Optional.of(line.span(noun, cueEnd)),
            Optional.empty(),
            frame == Frame.THAT ? CLAUSE : MATTER,
            frame == Frame.THAT ? 0.7 : 0.5,
            Stance.GIVES));
  }

  /** Where the phrase that is the content ends at the latest: before the verb of the sentence. */
  private static int beforeVerb(Clauses clauses, int start, Frame frame) {
    int verb = clauses.groupAt(frame == Frame.INTENT ? start + 2 : start);
    while (verb < clauses.groups().size() && !clauses.groups().get(verb).finite()) {
      verb++;
    }
    return verb < clauses.groups().size()
        ? clauses.groups().get(verb).from()
        : clauses.line().size();
  }

  /** Whose the noun is: the possessive before it, adjectives between; empty when there is none. */
  private static Range owner(Line line, int noun) {
    int at = noun - 1;
    while (noun - at < FURTHEST && line.is(at, "ADJ", "NOUN", "NUM")) {
      at--;
    }
    if (OWNERS.contains(line.word(at))) {
      return new Range(at, at + 1);
    }
    boolean mark = Set.of("'s", "’s", "'", "’").contains(line.word(at)) && line.is(at, "PART");
    if (!mark) {
      return new Range(noun, noun);
    }
    Range owner = NounPhrases.before(line, at);
    return owner.isEmpty() ? owner : new Range(owner.from(), at + 1);
  }
}
