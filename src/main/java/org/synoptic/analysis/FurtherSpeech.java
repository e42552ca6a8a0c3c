package org.synoptic.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.synoptic.model.Span;

/**
 * Speech that goes on in a further sentence without marks or cue: {@code Norway will not ask for
 * it, Berg said. It will also keep its files at home.} Only where the continuation is evident: the
 * next sentence of the paragraph is nobody's, its subject is that of what was said before (a
 * pronoun for it, or the same words), and its verb goes on in the same mood (will, would, should)
 * or with "also". What a reporter adds on their own may look the same, so the score is low.
 */
final class FurtherSpeech {

  /** The rule's name, as the reason of quotations and claims gives it. */
  static final String RULE = "quotation.further";

  private static final double SCORE = 0.45;
  private static final int MOST = 3;
  private static final Set<String> MOODS =
      Set.of("will", "would", "should", "must", "shall", "'ll");
  private static final Set<String> ADDING = Set.of("also", "neither", "nor", "either", "likewise");
  private static final Set<String> FRAMES =
      Set.of(
          "quotation.trailing",
          "quotation.inverted",
          "quotation.that",
          "quotation.clause",
          "quotation.according");

  private final Report report;
  private final Cast cast;
  private final List<Attribution> all;

  private FurtherSpeech(Report report, Cast cast, List<Attribution> found) {
    this.report = report;
    this.cast = cast;
    this.all = new ArrayList<>(found);
  }

  /** The attributions with those that go on from them. */
  static List<Attribution> extend(Report report, Cast cast, List<Attribution> found) {
    FurtherSpeech speech = new FurtherSpeech(report, cast, found);
    found.forEach(speech::follow);
    return speech.all;
  }

  private void follow(Attribution one) {
    Saying saying = one.saying();
    Span last = saying.content().getLast();
    int number = report.sentence(last.start());
    boolean plain =
        FRAMES.contains(saying.rule())
            && saying.stance() == Stance.GIVES
            && one.speaker(report.text()).isPresent()
            && report.around(last.start()).isEmpty()
            && report.over(last).size() == 1
            && ends(saying, number);
    for (int i = 1; plain && i <= MOST && number + i < report.clauses().size(); i++) {
      Clauses before = report.clauses().get(number + i - 1);
      Clauses next = report.clauses().get(number + i);
      Span whole = next.line().sentence().span();
      Span said = i == 1 ? last : before.line().sentence().span();
      if (!goesOn(before, said, next) || !free(whole)) {
        return;
      }
      Saying more =
          new Saying(
              List.of(UnmarkedSpeech.bare(next.line())),
              saying.speaker(),
              saying.cue(),
              Optional.empty(),
              RULE,
              SCORE,
              Stance.GIVES);
      all.add(new Attribution(more, one.name(), one.via()));
    }
  }

  /** Whether nothing follows the content and its cue in their sentence. */
  private boolean ends(Saying saying, int number) {
    Span sentence = report.clauses().get(number).line().sentence().span();
    int end = saying.content().getLast().end();
    end = Math.max(end, saying.cue().map(Span::end).orElse(0));
    end = Math.max(end, saying.speaker().map(Span::end).orElse(0));
    return sentence.contains(new Span(end - 1, end)) && sentence.end() - end <= 2;
  }

  /** Whether nobody says anything in a sentence yet, and it stands outside marks. */
  private boolean free(Span sentence) {
    return report.marked().stream().noneMatch(one -> one.span().overlaps(sentence))
        && all.stream()
            .map(Attribution::saying)
            .noneMatch(saying ->
                saying.touches(sentence)
                    || saying.cue().map(sentence::overlaps).orElse(false)
                    || saying.speaker().map(sentence::overlaps).orElse(false));
  }

  private boolean goesOn(Clauses before, Span said, Clauses next) {
    if (next.line().sentence().paragraph() != before.line().sentence().paragraph()) {
      return false;
    }
    Optional<Integer> earlier = main(before, said);
    Optional<Integer> later = main(next, next.line().sentence().span());
    if (earlier.isEmpty() || later.isEmpty()) {
      return false;
    }
    String earlierMood = mood(before, earlier.get());
    String mood = mood(next, later.get());
    boolean adds = !words(next, later.get(), ADDING).isEmpty();
    boolean same = mood.equals(earlierMood);
    return (same || adds)
        && !mood.isEmpty()
        && sameSubject(
            before, before.subjects().get(earlier.get()), next, next.subjects().get(later.get()));
  }

  /** The first verb with tense inside a part of a sentence, if it has a subject there. */
  private static Optional<Integer> main(Clauses clauses, Span part) {
    for (int i = 0; i < clauses.groups().size(); i++) {
      VerbGroup group = clauses.groups().get(i);
      if (group.finite() && part.contains(clauses.line().span(group.head()))) {
        Range subject = clauses.subjects().get(i);
        return !subject.isEmpty() && part.contains(clauses.line().span(subject))
            ? Optional.of(i)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a verb tells what will or what should be; empty for neither. */
  private static String mood(Clauses clauses, int verb) {
    Set<String> found = words(clauses, verb, MOODS);
    boolean duty = found.contains("should") || found.contains("must");
    return found.isEmpty() ? "" : duty ? "should" : "will";
  }

  /** Which of some words stand from the subject of a verb to that verb. */
  private static Set<String> words(Clauses clauses, int verb, Set<String> wanted) {
    Set<String> found = new HashSet<>();
    for (int i = clauses.subjects().get(verb).to(); i < clauses.groups().get(verb).to(); i++) {
      if (wanted.contains(clauses.line().word(i))) {
        found.add(clauses.line().word(i));
      }
    }
    return found;
  }

  /** Whether a subject that opens a sentence is the one before, or a pronoun for it. */
  private boolean sameSubject(Clauses before, Range earlier, Clauses next, Range later) {
    if (later.from() != 0) {
      return false;
    }
    String word = next.line().word(0);
    String head = before.line().word(earlier.to() - 1);
    boolean pronoun = later.to() == 1;
    if (pronoun && word.equals(head)) {
      return true;
    }
    return switch (pronoun ? word : "") {
      case "it" ->
          before.line().is(earlier.to() - 1, "PROPN", "NOUN")
              && !plural(before, earlier)
              && !person(before, earlier);
      case "they" -> plural(before, earlier);
      case "he", "she" -> person(before, earlier);
      default ->
          before
              .line()
              .span(earlier)
              .of(report.text())
              .equalsIgnoreCase(next.line().span(later).of(report.text()));
    };
  }

  private boolean person(Clauses clauses, Range subject) {
    return cast.within(clauses.line().span(subject)).stream()
        .flatMap(name -> cast.named(name).stream())
        .anyMatch(Entity::person);
  }

  /** Whether a subject is several: its last noun has the ending, or "and" joins two. */
  private static boolean plural(Clauses clauses, Range subject) {
    Line line = clauses.line();
    int last = subject.to() - 1;
    boolean joined = false;
    for (int i = subject.from(); i < subject.to(); i++) {
      joined |= line.word(i).equals("and");
    }
    return joined || (line.is(last, "NOUN") && !line.word(last).equals(line.lemma(last)));
  }
}
