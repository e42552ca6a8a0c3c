package org.synoptic.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synoptic.model.NamedEntity;
import org.synoptic.model.Span;

/** Who and what a report names, each under all of its names. */
final class Cast {

  private final List<Entity> entities = new ArrayList<>();

  /**
   * Groups the names of a report. A short name joins a full one that shares its first or last word:
   * the last is the family name in most languages, the first in others, and the report itself may
   * use either. A short name that no full one shares stays alone.
   */
  static Cast of(List<Name> names) {
    Cast cast = new Cast();
    for (Name name : names) {
      if (!name.single()) {
        cast.exact(name)
            .or(() -> cast.variant(name))
            .ifPresentOrElse(e -> e.add(name), () -> cast.entities.add(new Entity(name)));
      }
    }
    for (Name name : names) {
      if (name.single()) {
        cast.exact(name)
            .or(() -> cast.longer(name))
            .ifPresentOrElse(e -> e.add(name), () -> cast.entities.add(new Entity(name)));
      }
    }
    for (Entity entity : cast.entities) {
      entity.names().sort((a, b) -> a.span().compareTo(b.span()));
    }
    cast.entities.sort(
        (a, b) -> a.names().getFirst().span().compareTo(b.names().getFirst().span()));
    return cast;
  }

  private Optional<Entity> exact(Name name) {
    return entities.stream()
        .filter(
            entity -> entity.names().stream().anyMatch(other -> other.words().equals(name.words())))
        .findFirst();
  }

  /** The same person with a middle name or initial more or less. */
  private Optional<Entity> variant(Name name) {
    return entities.stream()
        .filter(entity -> !name.impersonal() && !entity.fullest().impersonal())
        .filter(entity ->
            entity.fullest().first().equals(name.first())
                && entity.fullest().last().equals(name.last()))
        .findFirst();
  }

  private Optional<Entity> longer(Name name) {
    if (NameWords.isPlace(name.form())) {
      return Optional.empty();
    }
    Optional<Entity> family = shares(name, false);
    return family.isPresent() ? family : shares(name, true);
  }

  private Optional<Entity> shares(Name name, boolean first) {
    return entities.stream()
        .filter(entity -> !entity.fullest().single() && !entity.fullest().impersonal())
        .filter(entity ->
            name.first().equals(first ? entity.fullest().first() : entity.fullest().last()))
        .reduce((a, b) -> b.names().getFirst().span().start() < name.span().start() ? b : a);
  }

  List<Entity> entities() {
    return entities;
  }

  /** The entity named at exactly this place. */
  Optional<Entity> named(Name name) {
    return entities.stream().filter(entity -> entity.names().contains(name)).findFirst();
  }

  /** The names inside a span, in order. */
  List<Name> within(Span span) {
    return entities.stream()
        .flatMap(entity -> entity.names().stream())
        .filter(name -> span.contains(name.span()))
        .sorted((a, b) -> a.span().compareTo(b.span()))
        .toList();
  }

  List<NamedEntity> toModel() {
    return entities.stream().map(Entity::toModel).toList();
  }
}
