package org.synoptic.ui.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.synoptic.model.Judgement;
import org.synoptic.model.Judgement.Aspect;
import org.synoptic.model.Proposal;

/**
 * How often people accepted what each rule of the machine proposed, in the whole library. Each
 * person's word in force counts once. A link to a clause is accepted by whoever links the claim to
 * that clause, and rejected by whoever links it to another.
 */
public final class TrackRecord {

  private final Map<String, List<Judgement>> accepted = new HashMap<>();
  private final Map<String, List<Judgement>> rejected = new HashMap<>();

  /**
   * The record after some decisions.
   *
   * @param kept what the machine proposed of the subjects that people judged, as the library keeps
   *     it
   */
  public static TrackRecord of(
      ComparisonIndex index, Decisions decisions, Map<String, Proposal> kept) {
    TrackRecord made = new TrackRecord();
    for (String subject : decisions.judged()) {
      proposal(index, subject)
          .or(() -> Optional.ofNullable(kept.get(subject)))
          .ifPresent(proposal -> made.count(subject, proposal, decisions));
    }
    return made;
  }

  private static Optional<Proposal> proposal(ComparisonIndex index, String subject) {
    return index
        .claim(subject)
        .map(at -> index.asFound(at.claim()))
        .map(claim -> Proposal.of(claim, index.comparison().linksOf(claim)))
        .or(() ->
            index.row(subject).map(number -> Proposal.of(index.comparison().rows().get(number))));
  }

  private void count(String subject, Proposal proposal, Decisions decisions) {
    for (Judgement one : decisions.all(subject, Aspect.ACCEPTANCE)) {
      add(Acceptance.of(one.value()) == Acceptance.ACCEPTED, proposal.rule(), one);
    }
    for (Judgement one : decisions.all(subject, Aspect.LINK)) {
      proposal.links().forEach((clause, rule) -> add(clause.equals(one.value()), rule, one));
    }
  }

  private void add(boolean yes, String rule, Judgement judgement) {
    (yes ? accepted : rejected).computeIfAbsent(rule, any -> new ArrayList<>()).add(judgement);
  }

  /** The decisions that accepted what a rule proposed. */
  public List<Judgement> accepted(String rule) {
    return List.copyOf(accepted.getOrDefault(rule, List.of()));
  }

  /** The decisions that rejected what a rule proposed. */
  public List<Judgement> rejected(String rule) {
    return List.copyOf(rejected.getOrDefault(rule, List.of()));
  }
}
