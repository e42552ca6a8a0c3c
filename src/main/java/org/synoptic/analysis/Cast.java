package org.synoptic.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.synoptic.model.NamedEntity;
import org.synoptic.model.Span;
import org.synoptic.text.NameWords;
import org.synoptic.text.PersonNames;

/** Who and what a report names, each under all of its names. */
final class Cast {

  private final List<Entity> entities = new ArrayList<>();
  private final Map<List<String>, Integer> times = new HashMap<>();
  private final Map<List<String>, Entity> byWords = new HashMap<>();
  private final Map<String, List<Entity>> byFirst = new HashMap<>();
  private final Map<String, List<Entity>> byLast = new HashMap<>();
  private final TreeMap<Integer, Name> byStart = new TreeMap<>();
  private final Map<Name, Entity> byName = new HashMap<>();

  /**
   * Groups the names of a report. A short name joins a full one that shares its first or last word:
   * the last is the family name in most languages, the first in others, and the report itself may
   * use either. A short name that no full one shares stays alone.
   */
  static Cast of(List<Name> names) {
    Cast cast = new Cast();
    names.forEach(name -> cast.times.merge(name.words(), 1, Integer::sum));
    names.stream()
        .filter(name -> !name.single())
        .forEach(name -> cast.place(name, cast.full(name)));
    names.stream()
        .filter(Name::single)
        .forEach(name -> cast.place(name, cast.exact(name).or(() -> cast.longer(name))));
    for (Entity entity : cast.entities) {
      entity.names().sort((a, b) -> a.span().compareTo(b.span()));
    }
    cast.entities.sort(
        (a, b) -> a.names().getFirst().span().compareTo(b.names().getFirst().span()));
    return cast;
  }

  private void place(Name name, Optional<Entity> known) {
    Entity entity = known.orElseGet(() -> new Entity(name));
    if (known.isPresent()) {
      entity.add(name);
    } else {
      entities.add(entity);
      if (!name.single()) {
        byFirst.computeIfAbsent(name.first(), first -> new ArrayList<>()).add(entity);
        byLast.computeIfAbsent(name.last(), last -> new ArrayList<>()).add(entity);
      }
    }
    byWords.putIfAbsent(name.words(), entity);
    byStart.put(name.span().start(), name);
    byName.put(name, entity);
  }

  private Optional<Entity> exact(Name name) {
    return Optional.ofNullable(byWords.get(name.words()));
  }

  /** The same person with a middle name or initial more or less. */
  private Optional<Entity> variant(Name name) {
    return byFirst.getOrDefault(name.first(), List.of()).stream()
        .filter(entity -> entity.fullest().last().equals(name.last()))
        .filter(entity -> !name.impersonal() && !entity.fullest().impersonal())
        .findFirst();
  }

  private Optional<Entity> full(Name name) {
    return exact(name).or(() -> variant(name)).or(() -> misspelt(name));
  }

  /**
   * Who is named elsewhere with one letter other; only if one of the two forms stands there once,
   * for two that are both in use are two persons.
   */
  private Optional<Entity> misspelt(Name name) {
    if (name.impersonal()) {
      return Optional.empty();
    }
    List<String> words = PersonNames.words(name.form());
    Optional<Entity> found =
        Stream.concat(
                byFirst.getOrDefault(name.first(), List.of()).stream(),
                byLast.getOrDefault(name.last(), List.of()).stream())
            .filter(entity -> !entity.fullest().impersonal())
            .filter(entity -> Math.min(often(name), often(entity.fullest())) == 1)
            .filter(entity -> PersonNames.misspelt(words, PersonNames.words(entity.name())))
            .findFirst();
    found
        .filter(entity -> often(name) > often(entity.fullest()))
        .ifPresent(entity -> entity.prefer(name));
    return found;
  }

  private int often(Name name) {
    return times.getOrDefault(name.words(), 1);
  }

  private Optional<Entity> longer(Name name) {
    if (NameWords.isPlace(name.form())) {
      return Optional.empty();
    }
    Optional<Entity> family = shares(name, false);
    return family.isPresent() ? family : shares(name, true);
  }

  private Optional<Entity> shares(Name name, boolean first) {
    Map<String, List<Entity>> known = first ? byFirst : byLast;
    return known.getOrDefault(name.first(), List.of()).stream()
        .filter(entity -> !entity.fullest().impersonal())
        .reduce((a, b) -> b.names().getFirst().span().start() < name.span().start() ? b : a);
  }

  List<Entity> entities() {
    return entities;
  }

  /** The entity named at exactly this place. */
  Optional<Entity> named(Name name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The names inside a span, in order. */
  List<Name> within(Span span) {
    return byStart.subMap(span.start(), span.end()).values().stream()
        .filter(name -> span.contains(name.span()))
        .toList();
  }

  /** The names that end at or before a position, the nearest first. */
  Stream<Name> before(int position) {
    return byStart.headMap(position, false).descendingMap().values().stream()
        .filter(name -> name.span().end() <= position);
  }

  List<NamedEntity> toModel() {
    return entities.stream().map(Entity::toModel).toList();
  }
}
