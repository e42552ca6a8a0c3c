package org.synoptic.analysis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.synoptic.model.Span;

/** Tells which names are persons by what they do: they speak, or "his" and "she" go with them. */
final class Persons {

  private static final Set<String> PERSONAL =
      Set.of("he", "she", "his", "her", "him", "himself", "herself");

  private Persons() {}

  static void mark(Report report, Cast cast, List<Saying> sayings) {
    for (Clauses clauses : report.clauses()) {
      Line line = clauses.line();
      boolean personal = line.tokens().stream().anyMatch(token -> PERSONAL.contains(token.lower()));
      if (personal) {
        clauses.subjects().stream()
            .filter(subject -> !subject.isEmpty())
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

  private static Optional<Entity> exact(Cast cast, Span span) {
    List<Name> names = cast.within(span);
    return names.isEmpty() || names.getFirst().span().start() != span.start()
        ? Optional.empty()
        : cast.named(names.getFirst());
  }

  /** Whether a name is written as persons are: a capital and small letters. */
  private static boolean plain(String name) {
    for (String word : name.split("[\\s-]+")) {
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
