package org.synoptic.ui.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.synoptic.model.Claim;
import org.synoptic.model.Judgement;
import org.synoptic.model.Judgement.Aspect;
import org.synoptic.model.Level;
import org.synoptic.model.LinkKind;
import org.synoptic.model.Pair;
import org.synoptic.model.Placed;
import org.synoptic.model.Standing;

/** The judgements as they stand now, by subject; a snapshot. */
public final class Decisions {

  /** The value of a speaker's judgement that gives a claim to the outlet itself. */
  public static final String OUTLET = "-";

  private final Standing standing;
  private final Set<String> judged = new LinkedHashSet<>();
  private final Map<String, List<Pair>> pairs = new HashMap<>();
  private final List<Judgement> log;

  /** The state after all judgements of a log, oldest first. */
  public Decisions(List<Judgement> log) {
    this.log = List.copyOf(log);
    this.standing = new Standing(log);
    log.stream().map(Judgement::subject).distinct().filter(this::stands).forEach(judged::add);
    for (String subject : judged) {
      Pair.read(subject)
          .ifPresent(pair ->
              Stream.of(pair.first(), pair.second())
                  .forEach(
                      claim -> pairs.computeIfAbsent(claim, any -> new ArrayList<>()).add(pair)));
    }
  }

  private boolean stands(String subject) {
    for (Aspect aspect : Aspect.values()) {
      if (of(subject, aspect).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The subject of a silence: a clause that was looked for in a report. */
  public static String silence(String clause, String document) {
    return clause + "@" + document;
  }

  /** The decision in force, or empty; of several people's the one made last. */
  public Optional<Judgement> of(String subject, Aspect aspect) {
    return standing.of(subject, aspect);
  }

  /** What each person decided, oldest first. */
  public List<Judgement> all(String subject, Aspect aspect) {
    return standing.all(subject, aspect);
  }

  /** Whether a proposal was accepted or rejected, or neither. */
  public Acceptance acceptance(String subject) {
    return of(subject, Aspect.ACCEPTANCE)
        .map(one -> Acceptance.of(one.value()))
        .orElse(Acceptance.OPEN);
  }

  /** Whether any decision is in force on a subject. */
  public boolean any(String subject) {
    return judged.contains(subject);
  }

  /** The pairs with a claim of which something was noted, in the order of the notes. */
  public List<Pair> pairs(String claim) {
    return List.copyOf(pairs.getOrDefault(claim, List.of()));
  }

  /** The subjects on which any decision is in force. */
  public Set<String> judged() {
    return Collections.unmodifiableSet(judged);
  }

  /** Everything that was ever decided on some subjects, oldest first. */
  public List<Judgement> history(Collection<String> subjects) {
    return log.stream().filter(one -> subjects.contains(one.subject())).toList();
  }

  /** A claim as people corrected it; the machine's own where nobody did. */
  public Claim corrected(Claim claim) {
    if (!any(claim.id())) {
      return claim;
    }
    Optional<Placed> place =
        of(claim.id(), Aspect.SPAN).map(Judgement::value).flatMap(Placed::read);
    Optional<Level> level =
        of(claim.id(), Aspect.LEVEL).flatMap(one -> Names.find(Level.class, one.value()));
    Optional<String> speaker = of(claim.id(), Aspect.SPEAKER).map(Judgement::value);
    return new Claim(
        claim.id(),
        place.map(Placed::span).orElse(claim.span()),
        place.map(Placed::words).orElse(claim.text()),
        level.orElse(claim.level()),
        speaker.isPresent() ? speaker.filter(name -> !name.equals(OUTLET)) : claim.speaker(),
        claim.via(),
        claim.negated(),
        claim.particulars(),
        claim.reason());
  }

  /** What a person says a claim does with its clause, or empty. */
  public Optional<LinkKind> kind(String claim) {
    return of(claim, Aspect.KIND).flatMap(one -> Names.find(LinkKind.class, one.value()));
  }
}
