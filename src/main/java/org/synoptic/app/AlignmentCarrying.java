package org.synoptic.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.synoptic.app.AlignmentState.Claimed;
import org.synoptic.model.Alignment;
import org.synoptic.model.Judgement;
import org.synoptic.model.QuoteSelector;
import org.synoptic.model.Span;
import org.synoptic.store.Library;
import org.synoptic.store.Orphaned;

/**
 * Carries the rows of people's alignments over to newer versions of documents, claim by claim. What
 * is not found waits in the tray as long as the alignment has it.
 */
final class AlignmentCarrying {

  private final Library library;
  private final Subjects subjects;

  AlignmentCarrying(Library library, Subjects subjects) {
    this.library = library;
    this.subjects = subjects;
  }

  /**
   * What became of an alignment.
   *
   * @param state its new state; empty when nothing of it was found
   * @param lost whether claims of it were not found
   */
  record Result(Optional<AlignmentState> state, boolean lost) {}

  /**
   * Carries a state over.
   *
   * @param old id of the document that has a newer version
   * @param find the claim of the newer version that has some words
   */
  Result carry(Judgement judgement, String old, Function<QuoteSelector, Optional<Claimed>> find) {
    AlignmentState state = state(judgement);
    Map<String, QuoteSelector> words = state.in(old);
    Map<String, Claimed> found = new HashMap<>();
    words.forEach((claim, one) -> find.apply(one).ifPresent(now -> found.put(claim, now)));
    return new Result(
        found.isEmpty() ? Optional.empty() : Optional.of(state.moved(found)),
        found.size() < words.size());
  }

  /**
   * The claims that wait in the tray, one entry each.
   *
   * @param likely a place in a document that is a little like some words
   */
  List<Orphan> orphans(
      List<Orphaned> all, BiFunction<QuoteSelector, String, Optional<Span>> likely) {
    Map<Long, String> alignments = new HashMap<>();
    Map<String, Judgement> latest = new LinkedHashMap<>();
    for (Judgement one : library.judgements()) {
      if (one.aspect() == Judgement.Aspect.ALIGNMENT) {
        alignments.put(one.number(), one.subject());
        latest.put(one.subject(), one);
      }
    }
    Set<Orphan> orphans = new LinkedHashSet<>();
    for (Orphaned one : all) {
      Optional.ofNullable(alignments.get(one.judgement()))
          .map(latest::get)
          .filter(judgement -> !judgement.value().isEmpty())
          .ifPresent(judgement -> orphans.addAll(lost(judgement, one, likely)));
    }
    return List.copyOf(orphans);
  }

  private List<Orphan> lost(
      Judgement judgement, Orphaned one, BiFunction<QuoteSelector, String, Optional<Span>> likely) {
    String now = library.newest(one.now());
    List<Orphan> lost = new ArrayList<>();
    for (QuoteSelector words : state(judgement).in(one.document()).values()) {
      lost.add(
          new Orphan(judgement, one.document(), now, List.of(words), likely.apply(words, now)));
    }
    return lost;
  }

  /** The alignment as it is now, with another claim in the place of one that was lost. */
  AlignmentState attached(Orphan orphan, Claimed claim) {
    AlignmentState state = now(orphan);
    return lost(orphan, state).map(id -> state.moved(Map.of(id, claim))).orElse(state);
  }

  /** The alignment as it is now, without a claim that was lost. */
  AlignmentState without(Orphan orphan) {
    AlignmentState state = now(orphan);
    return lost(orphan, state).map(state::without).orElse(state);
  }

  private AlignmentState now(Orphan orphan) {
    List<Judgement> states = library.judgements(orphan.judgement().subject());
    return state(
        states.stream()
            .filter(one -> !one.value().isEmpty())
            .reduce((first, second) -> second)
            .orElse(orphan.judgement()));
  }

  private static Optional<String> lost(Orphan orphan, AlignmentState state) {
    return state.words().entrySet().stream()
        .filter(one -> orphan.words().contains(one.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private AlignmentState state(Judgement judgement) {
    Map<String, QuoteSelector> words =
        library
            .log()
            .subject(judgement.number())
            .or(() -> subjects.of(judgement))
            .map(AlignmentState::words)
            .orElse(Map.of());
    return AlignmentState.of(
        Alignment.read(judgement), claim -> Optional.ofNullable(words.get(claim)));
  }
}
