package org.synoptic.importer.exports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an article says about itself: per field each answer with its place, the best first. */
final class Fields {

  private final Map<Label.Field, List<Answer>> answers = new EnumMap<>(Label.Field.class);
  private final Map<String, String> details = new LinkedHashMap<>();

  /**
   * One answer.
   *
   * @param where the label or the place
   * @param rows its lines
   */
  record Answer(String where, List<String> rows) {

    String value() {
      return Spaces.single(String.join(" ", rows));
    }
  }

  /** Notes an answer; blank ones are no answers. */
  void add(Label.Field field, String where, List<String> rows) {
    Answer answer = new Answer(where, List.copyOf(rows));
    if (!answer.value().isEmpty()) {
      answers.computeIfAbsent(field, key -> new ArrayList<>()).add(answer);
    }
  }

  void add(Label.Field field, String where, String value) {
    add(field, where, List.of(value));
  }

  /** Notes an answer that is better than those before. */
  void addFirst(Label.Field field, String where, String value) {
    if (!value.isBlank()) {
      answers
          .computeIfAbsent(field, key -> new ArrayList<>())
          .addFirst(new Answer(where, List.of(value)));
    }
  }

  /** Takes the answers for a field back and keeps them as details. */
  void forget(Label.Field field, String detail) {
    all(field).forEach(answer -> detail(detail, answer.value()));
    answers.remove(field);
  }

  /** Notes what has no field of its own. */
  void detail(String where, String value) {
    if (!value.isBlank()) {
      details.merge(
          where, value, (before, more) -> before.equals(more) ? before : before + "; " + more);
    }
  }

  List<Answer> all(Label.Field field) {
    return answers.getOrDefault(field, List.of());
  }

  Optional<Answer> first(Label.Field field) {
    return all(field).stream().findFirst();
  }

  Map<String, String> details() {
    return details;
  }
}
