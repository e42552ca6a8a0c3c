package org.synoptic.analysis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.synoptic.model.Span;

/** Tells which names are persons by what they do: they speak, or "his" and "she" go with them. */
final class Persons {

  private static final Set<String> PERSONAL =
      Set.of("he", "she", "his", "her", "him", "himself", "herself");

  private static final Pattern WORDS = Pattern.compile("[\\s-]+");

  private Persons() {}

  static void mark(Report report, Cast cast, List<Saying> sayings) {
    for (Clauses clauses : report.clauses()) {
      Line line = clauses.line();
      acting(cast, clauses);
      boolean personal =
          IntStream.range(0, line.size())
              .anyMatch(i -> PERSONAL.contains(line.word(i)) && !tells(line, i));
      if (personal) {
        clauses.subjects().stream()
            .filter(subject -> !subject.isEmpty() && !holdsPronoun(line, subject))
            .forEach(subject -> exact(cast, line.span(subject)).ifPresent(Entity::markPerson));
      }
    }
    for (Saying saying : sayings) {
      boolean reports =
          saying.cue().map(cue -> cue.of(report.text()).startsWith("report")).orElse(true);
      if (!reports) {
        saying
            .speaker()
            .flatMap(span -> exact(cast, span))
            .filter(e -> plain(e.name()))
            .ifPresent(Entity::markPerson);
      }
    }
  }

  /** Whether a pronoun is who says what the sentence tells: {@code Trade falls, she said}. */
  private static boolean tells(Line line, int at) {
    return ReportingVerbs.of(line.lemma(at + 1)).takes(Frame.SPEECH)
        || ReportingVerbs.of(line.lemma(at - 1)).takes(Frame.SPEECH);
  }

  /** Whether a subject is cut by a clause about somebody else: {@code Trade, he said,}. */
  private static boolean holdsPronoun(Line line, Range subject) {
    for (int i = subject.from() + 1; i < subject.to(); i++) {
      if (line.is(i, "PRON") && PERSONAL.contains(line.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Names of two words or more that do something are taken for persons if they look like one. */
  private static void acting(Cast cast, Clauses clauses) {
    for (int i = 0; i < clauses.groups().size(); i++) {
      Range subject = clauses.subjects().get(i);
      if (!subject.isEmpty() && clauses.groups().get(i).finite()) {
        exact(cast, clauses.line().span(subject))
            .filter(entity -> !entity.fullest().single() && plain(entity.name()))
            .ifPresent(Entity::markPerson);
      }
    }
  }

  private static Optional<Entity> exact(Cast cast, Span span) {
    List<Name> names = cast.within(span);
    return names.isEmpty() || names.getFirst().span().start() != span.start()
        ? Optional.empty()
        : cast.named(names.getFirst());
  }

  /** Whether a name is written as persons are: a capital and small letters. */
  private static boolean plain(String name) {
    for (String word : WORDS.split(name, -1)) {
      if (word.length() > 1
          && word.substring(1).chars().anyMatch(Character::isUpperCase)
          && !word.startsWith("Mc")
          && !word.startsWith("Mac")
          && !word.contains("'")
          && !word.contains("’")
          && !word.contains(".")) {
        return false;
      }
    }
    return true;
  }
}
