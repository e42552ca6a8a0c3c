package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.synoptic.model.Person;
import org.synoptic.model.Person.Appearance;

/** One person as several reports know them; grows while they are put together. */
final class Bunch {

  private static final Comparator<Appearance> IN_ORDER =
      Comparator.comparingInt(Appearance::report).thenComparing(Appearance::span);

  private final List<Known> known = new ArrayList<>();
  private final List<Description> descriptions = new ArrayList<>();
  private final List<Appearance> appearances = new ArrayList<>();

  void add(Known one) {
    known.add(one);
    descriptions.addAll(one.descriptions());
    appearances.addAll(one.appearances());
  }

  void add(Appearance one) {
    boolean told =
        appearances.stream()
            .anyMatch(had -> had.report() == one.report() && had.words().equals(one.words()));
    if (!told) {
      appearances.add(one);
    }
  }

  /** The fullest name; the first that was added has it. */
  String name() {
    return known.getFirst().entity().name();
  }

  /** Whether a report has this name for the person. */
  boolean has(int report, String name) {
    return known.stream()
        .anyMatch(one -> one.report() == report && one.entity().name().equals(name));
  }

  /** Whether any report says as much of the person. */
  boolean fits(Description description) {
    return descriptions.stream().anyMatch(description::within);
  }

  /**
   * Whether a person of another report may be this one. Two persons of one report are two. A single
   * word must be the family name, and the offices must agree.
   */
  boolean admits(Known other) {
    return known.stream().noneMatch(one -> one.report() == other.report())
        && (other.words().size() > 1
            ? People.same(name(), other.entity().name())
            : family(other) && offices(other));
  }

  private boolean family(Known other) {
    List<String> words = known.getFirst().words();
    return !words.isEmpty()
        && other
            .words()
            .equals(
                List.of(People.familyFirst(words.getFirst()) ? words.getFirst() : words.getLast()));
  }

  private boolean offices(Known other) {
    List<String> here = known.stream().flatMap(one -> one.offices().stream()).toList();
    List<String> there = other.offices();
    return here.isEmpty() || there.isEmpty() || !Collections.disjoint(here, there);
  }

  Person toModel() {
    return new Person(name(), appearances.stream().sorted(IN_ORDER).toList(), List.of());
  }
}
