package org.synoptic.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.synoptic.model.Span;

/** Finds whom the words for a speaker stand for: a name, a pronoun or a description. */
final class Referents {

  private static final Set<String> HE = Set.of("he", "his", "him");
  private static final Set<String> SHE = Set.of("she", "her", "hers");
  private static final Set<String> WHO = Set.of("who", "which", "that");
  private static final int REACH = 3;

  private final Report report;
  private final Cast cast;
  private final List<Spoken> spoken = new ArrayList<>();

  Referents(Report report, Cast cast) {
    this.report = report;
    this.cast = cast;
  }

  private record Spoken(int position, Entity entity) {}

  /**
   * Resolves the words for a speaker. Speakers are to be asked for in reading order, since a
   * pronoun most often goes on with who spoke last.
   */
  Optional<Entity> resolve(Span speaker) {
    Optional<Entity> found = find(speaker);
    found.ifPresent(entity -> spoken.add(new Spoken(speaker.start(), entity)));
    return found;
  }

  private Optional<Entity> find(Span speaker) {
    String words = speaker.of(report.text()).toLowerCase(Locale.ROOT);
    if (HE.contains(words) || SHE.contains(words)) {
      return lastPerson(
          speaker.start(), entity -> SHE.contains(words) ? !entity.male() : !entity.female());
    }
    if (WHO.contains(words)) {
      return antecedent(speaker);
    }
    Optional<Entity> named = head(speaker);
    if (named.isPresent()) {
      return named;
    }
    return words.startsWith("the ") ? described(speaker, words) : Optional.empty();
  }

  /** The name that is the head of a phrase, not one that only describes it. */
  private Optional<Entity> head(Span phrase) {
    for (Name name : cast.within(phrase)) {
      String before =
          report.text().substring(phrase.start(), name.span().start()).toLowerCase(Locale.ROOT);
      boolean describes =
          before.matches("(?s).*\\b(of|for|at|from|with|in|by|to|on|who|that)\\s.*");
      if (describes) {
        return Optional.empty();
      }
      if (!name.possessive() && !compound(phrase, name)) {
        return cast.named(name);
      }
    }
    return Optional.empty();
  }

  /** Whether a common noun follows inside the phrase, so that the name only describes it. */
  private boolean compound(Span phrase, Name name) {
    String after = report.text().substring(name.span().end(), phrase.end());
    return after.matches("(?s) \\p{Ll}.*")
        && !after.matches("(?s) (of|and|at|in|from|for|who|or|on|with) .*");
  }

  private Optional<Entity> described(Span speaker, String words) {
    String noun = words.split("\\s+(of|for|at|in|from|who)\\s|,", -1)[0].replaceAll(".*\\s", "");
    if (NameWords.isRole(noun)) {
      Optional<Entity> titled = lastPerson(speaker.start(), entity -> entity.has(noun));
      return titled.isPresent() ? titled : lastPerson(speaker.start(), entity -> true);
    }
    if (NameWords.isPublication(noun)) {
      return last(speaker.start(), entity -> outlet(entity));
    }
    return NameWords.isBody(noun)
        ? last(speaker.start(), entity -> !entity.person() && entity.has(noun))
        : Optional.empty();
  }

  static boolean outlet(Entity entity) {
    return !entity.person() && entity.fullest().words().stream().anyMatch(NameWords::isOutlet);
  }

  private Optional<Entity> antecedent(Span speaker) {
    return cast.entities().stream()
        .flatMap(entity -> entity.names().stream())
        .filter(name ->
            name.span().end() <= speaker.start()
                && report.near(name.span().end(), speaker.start(), ","))
        .findFirst()
        .flatMap(cast::named);
  }

  /**
   * The person spoken of last before a position: who spoke, else who was named first in a sentence.
   */
  private Optional<Entity> lastPerson(int position, java.util.function.Predicate<Entity> fits) {
    int paragraph = report.paragraph(position);
    Optional<Spoken> speaker =
        spoken.stream()
            .filter(one ->
                one.position() < position && report.paragraph(one.position()) >= paragraph - REACH)
            .filter(one -> one.entity().person() && fits.test(one.entity()))
            .reduce((a, b) -> b);
    Optional<Name> subject = subject(position, paragraph, fits);
    if (subject.isPresent()
        && (speaker.isEmpty() || subject.get().span().start() > speaker.get().position())) {
      return cast.named(subject.get());
    }
    return speaker.map(Spoken::entity);
  }

  private Optional<Name> subject(
      int position, int paragraph, java.util.function.Predicate<Entity> fits) {
    Optional<Name> found = Optional.empty();
    for (Clauses clauses : report.clauses()) {
      Span sentence = clauses.line().sentence().span();
      if (sentence.start() < position
          && clauses.line().sentence().paragraph() >= paragraph - REACH) {
        Optional<Name> first =
            cast.within(sentence).stream()
                .filter(name -> name.span().end() <= position && !name.possessive())
                .filter(name -> report.around(name.span().start()).isEmpty())
                .filter(
                    name -> cast.named(name).filter(e -> e.person() && fits.test(e)).isPresent())
                .findFirst();
        found = first.isPresent() ? first : found;
      }
    }
    return found;
  }

  /** The last entity before a position that fits. */
  private Optional<Entity> last(int position, java.util.function.Predicate<Entity> fits) {
    return cast.entities().stream()
        .filter(fits)
        .flatMap(entity -> entity.names().stream())
        .filter(name -> name.span().end() <= position)
        .max((a, b) -> a.span().compareTo(b.span()))
        .flatMap(cast::named);
  }
}
