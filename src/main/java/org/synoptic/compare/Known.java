package org.synoptic.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.model.NamedEntity;
import org.synoptic.model.NamedEntity.Mention;
import org.synoptic.model.Person.Appearance;
import org.synoptic.text.PersonNames;

/**
 * A person as one report knows them.
 *
 * @param report number of the report
 * @param entity the person
 * @param text the words of the report
 */
record Known(int report, NamedEntity entity, String text) {

  /** The words of the name in lower case. */
  List<String> words() {
    return PersonNames.words(entity.name());
  }

  /** Each way the report has of naming them, in order. */
  List<Appearance> appearances() {
    Map<String, Appearance> first = new LinkedHashMap<>();
    for (Mention one : entity.mentions()) {
      first.putIfAbsent(one.text(), new Appearance(report, one.span(), one.text()));
    }
    return List.copyOf(first.values());
  }

  /** What the report calls them where it names them. */
  List<Description> descriptions() {
    return entity.mentions().stream()
        .flatMap(one -> Description.beside(text, one).stream())
        .toList();
  }

  /** The last words of their titles, which say what kind of office they hold. */
  List<String> offices() {
    return entity.mentions().stream()
        .map(one -> PersonNames.words(one.title()))
        .filter(title -> !title.isEmpty() && !People.courtesy(title.getLast()))
        .map(List::getLast)
        .distinct()
        .toList();
  }
}
