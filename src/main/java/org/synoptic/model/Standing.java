package org.synoptic.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The judgements in force after all those of a log: of each person the last one on each subject and
 * aspect that was not taken back. Those of several people stand side by side.
 */
public final class Standing {

  private static final Comparator<Judgement> AGE =
      Comparator.comparing(Judgement::time).thenComparingLong(Judgement::number);

  private final Map<Key, Map<String, Judgement>> last = new HashMap<>();

  /** What stands after a log, oldest first. */
  public Standing(List<Judgement> log) {
    for (Judgement one : log) {
      last.computeIfAbsent(new Key(one.subject(), one.aspect()), key -> new LinkedHashMap<>())
          .put(one.author(), one);
    }
  }

  private record Key(String subject, Judgement.Aspect aspect) {}

  /** What each person decided, oldest first. */
  public List<Judgement> all(String subject, Judgement.Aspect aspect) {
    return last.getOrDefault(new Key(subject, aspect), Map.of()).values().stream()
        .filter(one -> !one.value().isEmpty())
        .sorted(AGE)
        .toList();
  }

  /** The decision that was made last, whoever made it, or empty. */
  public Optional<Judgement> of(String subject, Judgement.Aspect aspect) {
    List<Judgement> all = all(subject, aspect);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  /** What one person decided, or empty. */
  public Optional<Judgement> by(String author, String subject, Judgement.Aspect aspect) {
    return Optional.ofNullable(last.getOrDefault(new Key(subject, aspect), Map.of()).get(author))
        .filter(one -> !one.value().isEmpty());
  }
}
