package org.synoptic.app;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.model.Judgement;

/**
 * The tags of documents: the last judgement on a document's tags holds all of them, with commas
 * between.
 */
final class Tags {

  private Tags() {}

  /** The tags of each document that has any, in alphabetical order. */
  static Map<String, List<String>> of(List<Judgement> judgements) {
    Map<String, List<String>> tags = new HashMap<>();
    for (Judgement judgement : judgements) {
      if (judgement.aspect() == Judgement.Aspect.TAG) {
        tags.put(judgement.subject(), split(judgement.value()));
      }
    }
    return tags;
  }

  private static List<String> split(String value) {
    return Arrays.stream(value.split(",", -1))
        .map(String::strip)
        .filter(tag -> !tag.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }
}
