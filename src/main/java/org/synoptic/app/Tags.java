package org.synoptic.app;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.model.Judgement;

/**
 * The tags of documents: the last judgement of a person on a document's tags holds all that person
 * gave it, with commas between.
 */
final class Tags {

  private Tags() {}

  /** The tags of each document that has any, in alphabetical order. */
  static Map<String, List<String>> of(List<Judgement> judgements) {
    Map<String, Map<String, String>> given = new HashMap<>();
    for (Judgement judgement : judgements) {
      if (judgement.aspect() == Judgement.Aspect.TAG) {
        given
            .computeIfAbsent(judgement.subject(), subject -> new HashMap<>())
            .put(judgement.author(), judgement.value());
      }
    }
    Map<String, List<String>> tags = new HashMap<>();
    given.forEach((subject, byAuthor) -> tags.put(subject, split(byAuthor.values())));
    return tags;
  }

  private static List<String> split(Collection<String> values) {
    return values.stream()
        .flatMap(value -> Arrays.stream(value.split(",", -1)))
        .map(String::strip)
        .filter(tag -> !tag.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }
}
