package org.synoptic.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.synoptic.model.NamedEntity;
import org.synoptic.text.NameWords;

/** Somebody or something with the names that stand for it; grows while a report is read. */
final class Entity {

  private final List<Name> names = new ArrayList<>();
  private final Set<String> words = new HashSet<>();
  private Name fullest;
  private boolean person;

  Entity(Name name) {
    fullest = name;
    add(name);
  }

  void add(Name name) {
    names.add(name);
    words.addAll(
        List.of((name.title() + " " + name.form()).toLowerCase(Locale.ROOT).split("\\s+")));
    if (name.words().size() > fullest.words().size()) {
      fullest = name;
    }
    person |= !name.title().isEmpty() || name.described();
  }

  /** Takes another form for the right one. */
  void prefer(Name name) {
    fullest = name;
  }

  /** Notes that it speaks as only a person or body does. */
  void markPerson() {
    person = true;
  }

  Name fullest() {
    return fullest;
  }

  List<Name> names() {
    return names;
  }

  String name() {
    return fullest.form();
  }

  boolean person() {
    return person && !fullest.impersonal();
  }

  /** Whether one of its titles or its own words hold a word. */
  boolean has(String word) {
    return words.contains(word);
  }

  /** Whether any title goes with its names. */
  boolean titled() {
    return names.stream().anyMatch(name -> !name.title().isEmpty());
  }

  /** Whether titles tell that the person is a man; unknown when neither is told. */
  boolean male() {
    return told(true);
  }

  boolean female() {
    return told(false);
  }

  private boolean told(boolean male) {
    return names.stream()
        .flatMap(name -> List.of(name.title().split("\\s+")).stream())
        .anyMatch(word -> male ? NameWords.isMale(word) : NameWords.isFemale(word));
  }

  NamedEntity toModel() {
    return new NamedEntity(name(), names.stream().map(Name::mention).toList(), person());
  }
}
