package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.synoptic.model.Analysis;
import org.synoptic.model.Document;
import org.synoptic.model.NamedEntity;
import org.synoptic.model.Person;
import org.synoptic.model.Person.Appearance;
import org.synoptic.model.Speaker;
import org.synoptic.text.PersonNames;

/**
 * Knows one person under the names and descriptions of several reports. Where two persons fit,
 * nothing is put together, and the words are told with both names.
 */
final class Persons {

  private static final Comparator<Known> FULLEST_FIRST =
      Comparator.comparingInt((Known one) -> -one.words().size())
          .thenComparingInt(one -> -one.entity().name().length())
          .thenComparing(one -> one.entity().name())
          .thenComparingInt(Known::report);

  private final List<Document> reports;
  private final List<Analysis> analyses;
  private final List<Bunch> bunches = new ArrayList<>();
  private final Map<String, Set<Bunch>> byWord = new HashMap<>();
  private final List<Person> unclear = new ArrayList<>();

  private Persons(List<Document> reports, List<Analysis> analyses) {
    this.reports = reports;
    this.analyses = analyses;
  }

  /** The persons of some reports, by name; after them the words that may stand for several. */
  static List<Person> of(List<Document> reports, List<Analysis> analyses) {
    Persons persons = new Persons(reports, analyses);
    persons.named();
    persons.described();
    List<Person> found = new ArrayList<>();
    persons.bunches.stream()
        .map(Bunch::toModel)
        .sorted(Comparator.comparing(Person::name))
        .forEach(found::add);
    found.addAll(persons.unclear);
    return found;
  }

  private void named() {
    List<Known> all = new ArrayList<>();
    for (int report = 0; report < analyses.size(); report++) {
      for (NamedEntity entity : analyses.get(report).names()) {
        if (entity.person()) {
          all.add(new Known(report, entity, reports.get(report).text()));
        }
      }
    }
    all.sort(FULLEST_FIRST);
    for (Known one : all) {
      List<Bunch> fit = holding(one.words()).filter(bunch -> bunch.admits(one)).toList();
      if (fit.size() == 1) {
        add(fit.getFirst(), one);
      } else {
        Bunch other = new Bunch();
        bunches.add(other);
        add(other, one);
        if (fit.size() > 1) {
          unclear(one.appearances().getFirst(), fit);
        }
      }
    }
  }

  private void add(Bunch bunch, Known one) {
    bunch.add(one);
    Stream.concat(one.words().stream(), one.descriptions().stream().map(Description::key))
        .forEach(word -> byWord.computeIfAbsent(word, none -> new LinkedHashSet<>()).add(bunch));
  }

  /** The bunches that have one of some words in a name or as the noun of a description. */
  private Stream<Bunch> holding(List<String> words) {
    return words.stream().flatMap(word -> byWord.getOrDefault(word, Set.of()).stream()).distinct();
  }

  private void described() {
    for (int report = 0; report < analyses.size(); report++) {
      int number = report;
      analyses.get(report).quotations().stream()
          .flatMap(quotation -> quotation.speaker().stream())
          .forEach(speaker -> describe(number, speaker));
    }
  }

  private void describe(int report, Speaker speaker) {
    Appearance here = new Appearance(report, speaker.span(), speaker.text());
    Optional<Description> told = Description.of(speaker.text());
    if (told.isEmpty()) {
      return;
    }
    Optional<String> name = speaker.name();
    List<Bunch> fit =
        name.isPresent()
            ? holding(PersonNames.words(name.get()))
                .filter(bunch -> bunch.has(report, name.get()))
                .toList()
            : holding(List.of(told.get().key())).filter(bunch -> bunch.fits(told.get())).toList();
    if (fit.size() == 1) {
      fit.getFirst().add(here);
    } else if (fit.size() > 1) {
      unclear(here, fit);
    }
  }

  private void unclear(Appearance here, List<Bunch> fit) {
    List<String> names = fit.stream().map(Bunch::name).sorted().toList();
    boolean told =
        unclear.stream()
            .anyMatch(one ->
                one.name().equals(here.words())
                    && one.appearances().getFirst().report() == here.report());
    if (!told) {
      unclear.add(new Person(here.words(), List.of(here), names));
    }
  }
}
