package org.synoptic.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.synoptic.analysis.VerbGroup.Form;

/**
 * The verb groups of a sentence, each with its subject.
 *
 * @param line the sentence
 * @param groups its verb groups in order
 * @param subjects the subject of each group, empty when it has none
 */
record Clauses(Line line, List<VerbGroup> groups, List<Range> subjects) {

  private static final Set<String> RELATIVES = Set.of("who", "which", "that");

  static Clauses of(Line line) {
    List<VerbGroup> groups = VerbGroups.of(line);
    List<Range> subjects = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      subjects.add(subject(line, groups, subjects, i));
    }
    for (int i = 0; i + 1 < groups.size(); i++) {
      if (subjects.get(i).isEmpty() && groups.get(i).form() == Form.GERUND) {
        subjects.set(i, subjects.get(i + 1));
      }
    }
    return new Clauses(line, groups, List.copyOf(subjects));
  }

  private static Range subject(Line line, List<VerbGroup> groups, List<Range> earlier, int number) {
    VerbGroup group = groups.get(number);
    Range own =
        group.form() == Form.INFINITIVE
                || (group.form() == Form.GERUND && line.word(group.from() - 1).equals(","))
            ? new Range(group.from(), group.from())
            : NounPhrases.before(line, group.from());
    if (number > 0 && reduced(line, groups, number, own) && !earlier.get(number - 1).isEmpty()) {
      return new Range(earlier.get(number - 1).from(), group.from());
    }
    if (own.isEmpty()) {
      return inherited(line, groups, earlier, number);
    }
    for (int i = number - 1; i >= 0; i--) {
      if (groups.get(i).to() == own.from()
          && RELATIVES.contains(line.word(earlier.get(i).from()))
          && group.finite()) {
        Range head = NounPhrases.before(line, earlier.get(i).from());
        return head.isEmpty() ? own : new Range(head.from(), own.to());
      }
    }
    return own;
  }

  /**
   * Whether the verb before only describes the subject: {@code a poll released Sunday found},
   * {@code those asked say}.
   */
  private static boolean reduced(Line line, List<VerbGroup> groups, int number, Range own) {
    VerbGroup last = groups.get(number - 1);
    boolean time = true;
    for (int i = own.from(); i < own.to(); i++) {
      time &= NounPhrases.isTime(line.word(i));
    }
    return last.from() == last.head()
        && VerbGroups.pastForm(line, last.head())
        && groups.get(number).finite()
        && time
        && own.from() == last.to();
  }

  private static Range inherited(
      Line line, List<VerbGroup> groups, List<Range> earlier, int number) {
    for (int i = number - 1; i >= 0; i--) {
      Range subject = earlier.get(i);
      boolean relative =
          groups.get(number).form() == Form.GERUND
              && !subject.isEmpty()
              && RELATIVES.contains(line.word(subject.from()));
      boolean usable =
          !relative && (groups.get(i).finite() || groups.get(number).form() == Form.INFINITIVE);
      if (usable && !subject.isEmpty()) {
        return subject;
      }
    }
    return new Range(0, 0);
  }

  /** The number of the first group that starts at or after a place; the count when none does. */
  int groupAt(int place) {
    int i = 0;
    while (i < groups.size() && groups.get(i).from() < place) {
      i++;
    }
    return i;
  }

  /** Whether the subject of the next verb starts at a place and reaches to that verb. */
  boolean subjectAt(int place) {
    int next = groupAt(place);
    return next < groups.size()
        && groups.get(next).finite()
        && subjects.get(next).from() == place
        && subjects.get(next).to() == groups.get(next).from();
  }

  /** Whether a subject and a finite verb start at a place, so that a clause does. */
  boolean clauseAt(int place) {
    int next = groupAt(place);
    while (next < groups.size() && groups.get(next).form() == Form.PARTICIPLE) {
      next++;
    }
    if (next >= groups.size() || !groups.get(next).finite()) {
      return false;
    }
    boolean named = false;
    int commas = 0;
    for (int i = place; i < groups.get(next).from(); i++) {
      named |= line.is(i, "NOUN", "PROPN", "PRON", "NUM", "DET");
      if (line.word(i).equals(":")) {
        return false;
      }
      if (i > place && (line.is(i, "SCONJ") || RELATIVES.contains(line.word(i)))) {
        return false;
      }
      commas += line.word(i).equals(",") ? 1 : 0;
    }
    boolean led = line.is(place, "ADP", "SCONJ", "PUNCT", "CCONJ");
    return named
        && (led
            ? commas > 0 && !line.is(place, "PUNCT")
            : commas % 2 == 0 || line.is(place, "ADV"));
  }
}
