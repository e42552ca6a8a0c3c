package org.synoptic.analysis;

import java.util.Set;
import java.util.stream.IntStream;
import org.synoptic.analysis.VerbGroup.Form;
import org.synoptic.model.Span;

/** Questions about the words of a claim. */
final class Words {

  private static final int FEWEST = 3;
  private static final Set<String> LIGHT = Set.of("have", "be");

  private Words() {}

  /** The tokens of a sentence inside a span of the text. */
  static Range within(Line line, Span span) {
    int from = line.at(span.start());
    int to = from;
    while (to < line.size() && line.span(to).end() <= span.end()) {
      to++;
    }
    return new Range(from, to);
  }

  /**
   * Whether a part of a sentence states something: it has a verb of its own, with tense unless it
   * is what somebody asks for, and is no question.
   */
  static boolean states(Clauses clauses, Range part, boolean attributed) {
    Line line = clauses.line();
    int words = 0;
    for (int i = part.from(); i < part.to(); i++) {
      words += line.is(i, "PUNCT") ? 0 : 1;
    }
    boolean question =
        line.word(part.to()).startsWith("?") || line.word(part.to() - 1).startsWith("?");
    boolean verb =
        IntStream.range(0, clauses.groups().size())
            .filter(i -> attributed || part.from() > 0 || !clauses.subjects().get(i).isEmpty())
            .mapToObj(i -> clauses.groups().get(i))
            .filter(group -> group.head() >= part.from() && group.to() <= part.to())
            .anyMatch(group -> group.finite() || (attributed && group.form() == Form.INFINITIVE));
    return words >= FEWEST && verb && !question && !pointsBack(line, part);
  }

  /**
   * How many words of a part have a meaning of their own: nouns, verbs but "have" and "be",
   * adjectives, adverbs and numbers; a name of several words and a title in marks count as one.
   */
  static int content(Line line, Range part) {
    int count = 0;
    boolean marked = false;
    for (int i = part.from(); i < part.to(); i++) {
      String word = line.word(i);
      boolean opens = "“\"‘".contains(word) && line.capital(i + 1);
      if (marked) {
        marked = !"”\"’".contains(word);
        continue;
      }
      if (opens && i > part.from()) {
        marked = true;
        count++;
        continue;
      }
      boolean runs = line.is(i, "PROPN") && i > part.from() && line.is(i - 1, "PROPN");
      boolean means =
          line.is(i, "NOUN", "PROPN", "ADJ", "NUM")
              || (line.is(i, "ADV") && word.length() > 4 && !line.is(i - 1, "PUNCT"))
              || (line.is(i, "VERB") && !LIGHT.contains(line.lemma(i)));
      count += means && !runs ? 1 : 0;
    }
    return count;
  }

  /**
   * Whether a part says too little by itself: it opens with a pronoun, and all else that it holds
   * is one word.
   */
  private static boolean pointsBack(Line line, Range part) {
    return (line.is(part.from(), "PRON") || Referents.pronoun(line.word(part.from())))
        && content(line, part) < 2;
  }

  /** Whether the cue itself is a verb that denies. */
  static boolean denies(Attribution attribution) {
    return attribution.saying().stance() == Stance.DENIES;
  }
}
