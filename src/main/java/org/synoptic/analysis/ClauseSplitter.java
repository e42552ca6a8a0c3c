package org.synoptic.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Splits part of a sentence into propositions: at coordinated verbs and clauses, at subordinate
 * clauses that state something of their own, at long relative clauses that end the sentence, and
 * where two sentences are joined by a mere comma. Conditions stay with what they condition.
 */
final class ClauseSplitter {

  private static final Set<String> CONTRASTS =
      Set.of("while", "although", "though", "whereas", "because");
  private static final Set<String> REASONS = Set.of("as", "since");
  private static final Set<String> RELATIVES = Set.of("which", "who", "where", "whose");
  private static final Set<String> CONDITIONS = Set.of("when", "if", "unless", "where");
  private static final Set<String> PAIRS = Set.of("both", "either", "neither");
  private static final Set<String> BREAKS = Set.of(";", ":", "—", "–");
  private static final int RELATIVE_WORDS = 5;

  private final Clauses clauses;
  private final Line line;

  ClauseSplitter(Clauses clauses) {
    this.clauses = clauses;
    this.line = clauses.line();
  }

  /**
   * The propositions in a range of the sentence, in order; conjunctions between them belong to
   * none.
   */
  List<Range> split(Range range) {
    List<Range> found = new ArrayList<>();
    int start = range.from();
    for (int at = start + 1; at < range.to(); at++) {
      if (splits(start, at, range.to()) && states(start, at) && states(at, range.to())) {
        found.add(trim(start, at));
        start = at;
      }
    }
    found.add(trim(start, range.to()));
    found.removeIf(Range::isEmpty);
    return found;
  }

  private boolean splits(int start, int at, int end) {
    String word = line.word(at);
    boolean comma = line.word(at - 1).equals(",");
    if (BREAKS.contains(word)) {
      return clauses.clauseAt(at + 1);
    }
    if (line.is(at, "CCONJ") && !word.equals("&")) {
      return coordinates(start, at, end);
    }
    if (CONTRASTS.contains(word) || (comma && REASONS.contains(word))) {
      return clauses.clauseAt(at + 1);
    }
    if (comma && RELATIVES.contains(word)) {
      return Words.content(line, new Range(at, end)) >= RELATIVE_WORDS && !resumes(at, end);
    }
    return comma && (opened(start) || (joined(start) && mainVerb(start, at))) && ownSubject(at);
  }

  /** Whether "and" or "but" joins two verbs or two clauses. */
  private boolean coordinates(int start, int at, int end) {
    int next = clauses.groupAt(at + 1);
    if (next >= clauses.groups().size()) {
      return false;
    }
    VerbGroup group = clauses.groups().get(next);
    if (CONDITIONS.contains(line.word(at + 1))) {
      return false;
    }
    if (group.from() == at + 1) {
      boolean object = words(group.to(), end) >= 2;
      int last = VerbGroups.isNegation(line.word(at - 1)) ? at - 2 : at - 1;
      boolean verbBefore = !line.is(last, "VERB", "AUX", "ADJ") || line.word(at - 1).equals(",");
      return object
          && verbBefore
          && group.form() != VerbGroup.Form.PARTICIPLE
          && (group.form() != VerbGroup.Form.GERUND || gerundIn(start, at))
          && (group.form() != VerbGroup.Form.INFINITIVE || !mainVerb(start, at))
          && !describes(group, at);
    }
    boolean pronoun = line.is(at + 1, "PRON");
    return (line.word(at - 1).equals(",") || pronoun || line.word(at).equals("but"))
        && ownSubject(at + 1);
  }

  /** Whether a verb shares the relative clause before it: {@code rules that bind and help us}. */
  private boolean describes(VerbGroup group, int at) {
    int last = clauses.groupAt(at) - 1;
    while (last >= 0 && !clauses.groups().get(last).finite()) {
      last--;
    }
    if (last < 0 || clauses.subjects().get(last).isEmpty()) {
      return false;
    }
    int subject = clauses.subjects().get(last).from();
    return (RELATIVES.contains(line.word(subject)) || line.word(subject).equals("that"))
        && bare(clauses.groups().get(last))
        && bare(group);
  }

  private boolean bare(VerbGroup group) {
    return group.from() == group.head() && line.word(group.head()).equals(line.lemma(group.head()));
  }

  /** Whether a verb with tense that stands in no relative clause is in a part. */
  private boolean mainVerb(int from, int to) {
    for (int i = 0; i < clauses.groups().size(); i++) {
      VerbGroup group = clauses.groups().get(i);
      Range subject = clauses.subjects().get(i);
      boolean relative =
          !subject.isEmpty()
              && (RELATIVES.contains(line.word(subject.from()))
                  || line.word(subject.from()).equals("that"));
      if (group.from() >= from && group.to() <= to && group.finite() && !relative) {
        return true;
      }
    }
    return false;
  }

  private boolean gerundIn(int from, int to) {
    return clauses.groups().stream()
        .anyMatch(g ->
            g.from() >= from
                && g.to() <= to
                && g.form() == VerbGroup.Form.GERUND
                && clauses.groups().stream().noneMatch(h -> h.from() > g.from() && h.to() <= to));
  }

  private boolean ownSubject(int at) {
    int next = clauses.groupAt(at + 1);
    return next < clauses.groups().size()
        && clauses.groups().get(next).finite()
        && clauses.subjects().get(next).from() == at
        && !clauses.subjects().get(next).isEmpty()
        && clauses.subjects().get(next).to() <= clauses.groups().get(next).from();
  }

  /** Whether the part begins with a subordinate clause, which its comma ends. */
  private boolean opened(int start) {
    String first = line.word(line.is(start, "PUNCT") ? start + 1 : start);
    return CONTRASTS.contains(first) || REASONS.contains(first) || first.equals("despite");
  }

  /** Whether the part is a main clause, so that another one after a comma is a splice. */
  private boolean joined(int start) {
    return !line.is(start, "SCONJ", "ADP", "ADV", "VERB", "PUNCT");
  }

  /** Whether the main clause goes on after a relative clause. */
  private boolean resumes(int at, int end) {
    for (VerbGroup group : clauses.groups()) {
      if (group.from() > at
          && group.to() <= end
          && line.word(group.from() - 1).equals(",")
          && group.finite()) {
        return true;
      }
    }
    return false;
  }

  private boolean states(int from, int to) {
    Range part = trim(from, to);
    return words(part.from(), part.to()) >= 3
        && clauses.groups().stream()
            .anyMatch(g ->
                g.from() >= part.from()
                    && g.to() <= part.to()
                    && g.form() != VerbGroup.Form.PARTICIPLE);
  }

  private int words(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += line.is(i, "PUNCT") ? 0 : 1;
    }
    return count;
  }

  private Range trim(int from, int to) {
    int start = from;
    int end = to;
    if (line.is(start, "ADP")
        && NounPhrases.isTime(line.word(start + 1))
        && line.word(start + 2).equals(",")
        && line.is(start + 3, "CCONJ")) {
      start += 2;
    }
    while (start < end
        && ((line.is(start, "PUNCT", "CCONJ") && !PAIRS.contains(line.word(start)))
            || CONTRASTS.contains(line.word(start))
            || (line.word(start).equals("that") && !line.is(start + 1, "VERB", "AUX")))) {
      start++;
    }
    while (end > start && (line.is(end - 1, "PUNCT") || line.is(end - 1, "CCONJ"))) {
      end--;
    }
    return new Range(start, end);
  }
}
