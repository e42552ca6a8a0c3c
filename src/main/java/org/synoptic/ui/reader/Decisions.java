package org.synoptic.ui.reader;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.synoptic.model.Judgement;

/** The judgements as they stand now, by subject; a snapshot. */
public final class Decisions {

  private final Map<Key, Judgement> latest = new HashMap<>();
  private final Map<String, Boolean> touched = new HashMap<>();
  private final List<Judgement> log;

  /** The state after all judgements of a log, oldest first. */
  public Decisions(List<Judgement> log) {
    this.log = List.copyOf(log);
    for (Judgement one : log) {
      latest.put(new Key(one.subject(), one.aspect()), one);
      touched.merge(one.subject(), !one.value().isEmpty(), Boolean::logicalOr);
    }
  }

  private record Key(String subject, Judgement.Aspect aspect) {}

  /** The subject of a silence: a clause that was looked for in a report. */
  public static String silence(String clause, String document) {
    return clause + "@" + document;
  }

  /** The decision in force, or empty. */
  public Optional<Judgement> of(String subject, Judgement.Aspect aspect) {
    return Optional.ofNullable(latest.get(new Key(subject, aspect)))
        .filter(one -> !one.value().isEmpty());
  }

  /** Whether a proposal was accepted or rejected, or neither. */
  public Acceptance acceptance(String subject) {
    return of(subject, Judgement.Aspect.ACCEPTANCE)
        .map(one -> Acceptance.of(one.value()))
        .orElse(Acceptance.OPEN);
  }

  /** Whether any decision is in force on a subject. */
  public boolean any(String subject) {
    if (!touched.getOrDefault(subject, false)) {
      return false;
    }
    for (Judgement.Aspect aspect : Judgement.Aspect.values()) {
      if (of(subject, aspect).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Everything that was ever decided on some subjects, oldest first. */
  public List<Judgement> history(Collection<String> subjects) {
    return log.stream().filter(one -> subjects.contains(one.subject())).toList();
  }
}
