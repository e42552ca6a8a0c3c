package org.synoptic.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.synoptic.model.Span;
import org.synoptic.text.NameWords;

/** Finds whom the words for a speaker stand for: a name, a pronoun or a description. */
final class Referents {

  private static final Set<String> HE = Set.of("he", "his", "him");
  private static final Set<String> SHE = Set.of("she", "her", "hers");
  private static final Set<String> WHO = Set.of("who", "which", "that");
  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "it", "they", "we", "i", "you", "his", "him", "her", "hers", "them", "who",
          "which", "that", "this", "these", "those", "what", "one", "there", "whoever");
  private static final Set<String> EMBEDS =
      Set.of("how", "what", "why", "where", "when", "that", "who", "which");
  private static final int REACH = 3;

  /** How many names back somebody may have been named; more than any report has. */
  private static final int FURTHEST = 2000;

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
    if (words.equals("it")) {
      return lastBody(speaker.start());
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

  /** Whether words stand for somebody without naming or describing them. */
  static boolean pronoun(String words) {
    return PRONOUNS.contains(words.toLowerCase(Locale.ROOT));
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
      boolean owner = name.possessive() && name.span().end() + 2 >= phrase.end();
      if ((owner || !name.possessive()) && !compound(phrase, name)) {
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
      List<Entity> holders = holders(speaker, words, noun);
      return holders.isEmpty()
          ? lastPerson(speaker.start(), entity -> !NameWords.isTitle(noun) || !entity.titled())
          : Optional.of(holders.getFirst()).filter(one -> holders.size() == 1);
    }
    if (NameWords.isPublication(noun)) {
      return last(speaker.start(), entity -> outlet(entity));
    }
    return NameWords.isBody(noun)
        ? last(speaker.start(), entity -> !entity.person() && entity.has(noun))
        : Optional.empty();
  }

  /**
   * The persons named before who hold what is described, by all the words of titles in it; with
   * several of them nobody can be told.
   */
  private List<Entity> holders(Span speaker, String words, String noun) {
    List<String> titles =
        Stream.of(words.substring(0, words.indexOf(noun) + noun.length()).split("\\s+"))
            .filter(word -> NameWords.isTitle(word) || word.equals(noun))
            .toList();
    return cast.before(speaker.start())
        .limit(FURTHEST)
        .flatMap(name -> cast.named(name).stream())
        .filter(entity -> entity.person() && titles.stream().allMatch(entity::has))
        .distinct()
        .limit(2)
        .toList();
  }

  static boolean outlet(Entity entity) {
    return !entity.person() && entity.fullest().words().stream().anyMatch(NameWords::isOutlet);
  }

  private Optional<Entity> antecedent(Span speaker) {
    return cast.before(speaker.start())
        .findFirst()
        .filter(name -> report.near(name.span().end(), speaker.start(), ","))
        .flatMap(cast::named);
  }

  /**
   * The person spoken of last before a position: who spoke, or who is named first in a sentence.
   */
  private Optional<Entity> lastPerson(int position, Predicate<Entity> fits) {
    int paragraph = report.paragraph(position);
    Optional<Spoken> speaker = speaker(position, paragraph, fits);
    Optional<Name> subject = subject(position, paragraph, fits);
    if (subject.isPresent()
        && (speaker.isEmpty() || subject.get().span().start() > speaker.get().position())) {
      return cast.named(subject.get());
    }
    return speaker.map(Spoken::entity);
  }

  private Optional<Spoken> speaker(int position, int paragraph, Predicate<Entity> fits) {
    for (int i = spoken.size() - 1; i >= 0; i--) {
      Spoken one = spoken.get(i);
      if (report.paragraph(one.position()) < paragraph - REACH) {
        break;
      }
      if (one.position() < position && one.entity().person() && fits.test(one.entity())) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  private Optional<Name> subject(int position, int paragraph, Predicate<Entity> fits) {
    for (int i = report.sentence(position - 1); i >= 0; i--) {
      Line line = report.clauses().get(i).line();
      if (line.sentence().paragraph() < paragraph - REACH) {
        break;
      }
      Optional<Name> first =
          cast.within(line.sentence().span()).stream()
              .filter(name -> name.span().end() <= position && !name.possessive())
              .filter(name -> report.around(name.span().start()).isEmpty())
              .filter(name -> cast.named(name).filter(e -> e.person() && fits.test(e)).isPresent())
              .findFirst();
      if (first.isPresent()) {
        return first;
      }
    }
    return Optional.empty();
  }

  /**
   * The body or country that was the subject last, in this paragraph; nobody when the last subject
   * is something that has no name.
   */
  private Optional<Entity> lastBody(int position) {
    for (int i = report.sentence(position); i >= 0; i--) {
      Clauses clauses = report.clauses().get(i);
      if (clauses.line().sentence().paragraph() < report.paragraph(position)) {
        break;
      }
      for (int j = clauses.groups().size() - 1; j >= 0; j--) {
        Range subject = clauses.subjects().get(j);
        if (subject.isEmpty() || !clauses.groups().get(j).finite()) {
          continue;
        }
        Span span = clauses.line().span(subject);
        boolean main = !embedded(clauses.line(), subject.from());
        if (main && span.end() < position && !pronoun(span.of(report.text()))) {
          boolean several = span.of(report.text()).contains(" and ");
          return several ? Optional.empty() : find(span).filter(entity -> !entity.person());
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a subject that starts here is that of a clause inside another. */
  private static boolean embedded(Line line, int at) {
    return line.is(at - 1, "SCONJ")
        || EMBEDS.contains(line.word(at - 1))
        || EMBEDS.contains(line.word(at));
  }

  /** The last entity before a position that fits. */
  private Optional<Entity> last(int position, Predicate<Entity> fits) {
    return cast.before(position)
        .limit(FURTHEST)
        .flatMap(name -> cast.named(name).stream())
        .filter(fits)
        .findFirst();
  }
}
