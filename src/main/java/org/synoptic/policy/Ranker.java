package org.synoptic.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.synoptic.model.Passage;
import org.synoptic.model.Ranked;
import org.synoptic.model.Ranking;
import org.synoptic.text.Encoder;
import org.synoptic.text.Rarity;
import org.synoptic.text.Vectors;
import org.synoptic.text.Wording;

/**
 * Ranks clauses for statements by meaning and shared rare words. Rarity and the mean vectors are
 * those of the whole call, so that scores compare between groups.
 */
final class Ranker {

  /** What word evidence weighs against squared cosine; see the decision record on links. */
  private static final double WORDS = 1.4;

  private static final double BEND = 0.8;

  private static final Logistic PROBABILITY = new Logistic(-5.33, 3.8);

  /** So many statements are held at once; their mean is measured on the first so many. */
  private static final int AT_ONCE = 1_000;

  private record Scored(int clause, double score) {}

  private static final Comparator<Scored> BEST_LAST =
      Comparator.comparingDouble(Scored::score)
          .thenComparing(Comparator.comparingInt(Scored::clause).reversed());

  private final List<Passage> clauses;
  private final List<float[]> vectors;
  private final List<Wording> wordings;
  private final Rarity rarity;
  private final Rarity beginnings;
  private final Encoder encoder;
  private final Map<Optional<String>, Shelf> shelves = new HashMap<>();

  /** The clauses that a statement is held against, in their order. */
  private record Shelf(List<Integer> clauses, WordEvidence words) {}

  Ranker(Encoder encoder, List<Passage> clauses) {
    this.encoder = encoder;
    this.clauses = clauses;
    vectors = new Centred(encoder).of(clauses.stream().map(Passage::text).toList());
    wordings = clauses.parallelStream().map(clause -> Wording.of(clause.text())).toList();
    rarity = new Rarity(wordings);
    beginnings = new Rarity(wordings.stream().map(Wording::beginnings).toList());
  }

  /** Tells the ranking of each statement in order, as they come. */
  void rank(Iterator<Passage> statements, int top, Consumer<Ranking> told) {
    Centred centred = new Centred(encoder);
    List<Passage> some = new ArrayList<>();
    while (statements.hasNext()) {
      some.add(statements.next());
      if (some.size() == AT_ONCE || !statements.hasNext()) {
        rank(some, centred.of(some.stream().map(Passage::text).toList()), top).forEach(told);
        some.clear();
      }
    }
  }

  private List<Ranking> rank(List<Passage> statements, List<float[]> meant, int top) {
    statements.forEach(one -> shelves.computeIfAbsent(one.group(), this::shelf));
    return IntStream.range(0, statements.size())
        .parallel()
        .mapToObj(i -> rank(statements.get(i), meant.get(i), top))
        .toList();
  }

  private Shelf shelf(Optional<String> group) {
    List<Integer> held = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      if (group.isEmpty() || group.equals(clauses.get(i).group())) {
        held.add(i);
      }
    }
    return new Shelf(held, words(held.stream().map(wordings::get).toList()));
  }

  private Ranking rank(Passage statement, float[] meant, int top) {
    Shelf shelf = shelves.getOrDefault(statement.group(), new Shelf(List.of(), words(List.of())));
    Wording wording = Wording.of(statement.text());
    double[] evidence = shelf.words().of(wording);
    PriorityQueue<Scored> best = new PriorityQueue<>(BEST_LAST);
    for (int i = 0; i < evidence.length; i++) {
      int clause = shelf.clauses().get(i);
      double score = meaning(Vectors.dot(meant, vectors.get(clause))) + words(evidence[i]);
      best.add(new Scored(clause, score));
      if (best.size() > top) {
        best.poll();
      }
    }
    List<Ranked> links = new ArrayList<>();
    while (!best.isEmpty()) {
      Scored next = best.remove();
      links.addFirst(
          new Ranked(
              clauses.get(next.clause()).id(),
              PROBABILITY.of(next.score()),
              rarity.sharedWords(wording, wordings.get(next.clause()))));
    }
    return new Ranking(statement.id(), links);
  }

  /** Small cosines are chance and great ones are not: squared, with their sign. */
  private static double meaning(double cosine) {
    return cosine * Math.abs(cosine);
  }

  /** The first words that are shared tell more than the last. */
  private static double words(double evidence) {
    return WORDS * Math.pow(evidence, BEND);
  }

  private WordEvidence words(List<Wording> held) {
    return new WordEvidence(held, rarity, beginnings);
  }
}
