package org.synoptic.analysis;

import java.util.Set;

/**
 * Tells whether a proposition says that something is not so or must not be. It does when its main
 * verb is negated ("will not ask", "not to install"), is itself a verb of not doing ("refrain
 * from", "refuse to", "deny"), or governs "no" ("there was no doubt"); two of these make none. To
 * oppose or to condemn something is a stance and no negation.
 */
final class Polarity {

  private static final Set<String> NOT_DOING =
      Set.of(
          "refrain", "refuse", "deny", "decline", "fail", "avoid", "abstain", "forgo", "lack",
          "cease", "stop");

  private static final Set<String> SUBORDINATE =
      Set.of("if", "unless", "when", "where", "while", "although", "though", "since", "as", "once");

  private Polarity() {}

  /** Whether the part of a sentence is negated. */
  static boolean negated(Clauses clauses, Range range) {
    Line line = clauses.line();
    int from = main(clauses, range);
    for (int i = 0; i < clauses.groups().size(); i++) {
      VerbGroup group = clauses.groups().get(i);
      boolean inside = group.head() >= from && group.to() <= range.to();
      if (inside && group.form() != VerbGroup.Form.PARTICIPLE) {
        boolean no =
            line.word(group.to()).equals("no")
                || line.word(range.from()).equals("no")
                || line.word(range.from()).equals("nobody")
                || line.word(range.from()).equals("nothing")
                || line.word(range.from()).equals("none");
        if (asks(clauses, i, range)) {
          VerbGroup asked = clauses.groups().get(i + 1);
          return group.negated() ^ asked.negated() ^ notDoing(line, asked);
        }
        return group.negated() ^ notDoing(line, group) ^ no;
      }
    }
    return false;
  }

  /** The place where the main clause starts after a condition, a time or a reason. */
  private static int main(Clauses clauses, Range range) {
    if (!SUBORDINATE.contains(clauses.line().word(range.from()))) {
      return range.from();
    }
    for (int i = range.from() + 1; i < range.to(); i++) {
      boolean later = clauses.groupAt(i) < clauses.groups().size();
      if (clauses.line().word(i).equals(",") && later && clauses.clauseAt(i + 1)) {
        return i + 1;
      }
    }
    return range.from();
  }

  /** Whether a verb asks somebody to do what the next verb tells. */
  private static boolean asks(Clauses clauses, int number, Range range) {
    return ReportingVerbs.of(clauses.line().lemma(clauses.groups().get(number).head()))
            .takes(Frame.REQUEST)
        && number + 1 < clauses.groups().size()
        && clauses.groups().get(number + 1).form() == VerbGroup.Form.INFINITIVE
        && clauses.groups().get(number + 1).to() <= range.to();
  }

  static boolean notDoing(Line line, VerbGroup group) {
    return NOT_DOING.contains(line.lemma(group.head())) && !group.passive();
  }
}
