package org.synoptic.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.synoptic.model.Document;
import org.synoptic.model.Reason.Part;
import org.synoptic.text.Encoder;
import org.synoptic.text.Rarity;
import org.synoptic.text.Recent;
import org.synoptic.text.Vectors;
import org.synoptic.text.Wording;

/**
 * The clauses of one policy with what is needed to hold claims against them. May be used by several
 * threads at once.
 */
final class ClauseTable {

  /** From here 95 of 100 links were right on policies that the curve was not fitted on. */
  private static final double LEAST = 0.4;

  /** A further clause counts only when its odds are not this much worse than those of the best. */
  private static final double BESIDE_BEST = 9;

  /**
   * What a claim about something else has for a cosine; stands in where there is no other clause.
   */
  private static final double ELSEWHERE = 0.25;

  private static final int REMEMBERED_CLAIMS = 5_000;

  /** A clause with the vectors and words of its parts, and every six words of it. */
  private record Held(
      Unit unit, List<float[]> vectors, List<Wording> wordings, Wording all, Set<String> runs) {}

  private final List<Held> held = new ArrayList<>();
  private final Rarity rarity;
  private final Recent<String, List<Tied>> found = new Recent<>(REMEMBERED_CLAIMS);

  ClauseTable(Encoder encoder, Document policy) {
    List<Unit> units = Unit.of(policy);
    List<String> parts = units.stream().flatMap(unit -> unit.parts().stream()).toList();
    List<float[]> encoded = encoder.encode(parts);
    int from = 0;
    for (Unit unit : units) {
      int to = from + unit.parts().size();
      held.add(
          new Held(
              unit,
              encoded.subList(from, to),
              unit.parts().stream().map(Wording::of).toList(),
              Wording.of(unit.text()),
              Verbatim.runs(unit.text())));
      from = to;
    }
    rarity =
        new Rarity(
            held.stream().flatMap(one -> one.wordings().stream()).toList(),
            Wording.of(policy.metadata().title()));
  }

  /** The clauses that a claim is about, in their order. */
  List<Tied> tied(String claim, float[] meant) {
    return found.get(claim, text -> find(text, meant));
  }

  /** Tells which of these clauses each clause of another table is about, point by point. */
  void answer(ClauseTable asking, BiConsumer<Unit, Tied> told) {
    for (Held one : asking.held) {
      for (int part = 0; part < one.vectors().size(); part++) {
        tied(one.unit().parts().get(part), one.vectors().get(part))
            .forEach(tied -> told.accept(one.unit(), tied));
      }
    }
  }

  /** The weightiest words of each clause by its address. */
  Map<String, List<String>> rarest(int most) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    held.forEach(one -> words.put(one.unit().address(), rarity.rarest(one.all(), most)));
    return words;
  }

  private List<Tied> find(String text, float[] meant) {
    Wording claim = Wording.of(text);
    Set<String> runs = Verbatim.runs(text);
    Evidence[] evidence = evidence(text, claim, meant);
    double[] scores = Stream.of(evidence).mapToDouble(Evidence::probability).toArray();
    double best = 0;
    for (double score : scores) {
      best = Math.max(best, score);
    }
    List<Tied> tied = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      Held one = held.get(i);
      boolean quotes = Verbatim.quotes(runs, one.runs());
      if (quotes || (scores[i] >= LEAST && odds(best) <= BESIDE_BEST * odds(scores[i]))) {
        List<String> why = rarity.sharedWords(claim, one.all());
        List<Part> parts = evidence[i].parts();
        tied.add(
            quotes
                ? Tied.verbatim(one.unit(), Math.max(scores[i], LEAST), why, parts)
                : Tied.meant(one.unit(), scores[i], why, parts));
      }
    }
    return List.copyOf(tied);
  }

  private static double odds(double probability) {
    return probability / Math.max(1e-9, 1 - probability);
  }

  /** What speaks for each clause, in their order. */
  private Evidence[] evidence(String text, Wording claim, float[] meant) {
    double[] meaning = new double[held.size()];
    double sum = 0;
    for (int i = 0; i < meaning.length; i++) {
      for (float[] part : held.get(i).vectors()) {
        meaning[i] = Math.max(meaning[i], Vectors.dot(meant, part));
      }
      sum += meaning[i];
    }
    double all = rarity.total(claim);
    boolean demand = Demand.in(text);
    Evidence[] found = new Evidence[meaning.length];
    for (int i = 0; i < meaning.length; i++) {
      double shared = 0;
      for (Wording part : held.get(i).wordings()) {
        shared = Math.max(shared, rarity.shared(claim, part));
      }
      double lead = meaning[i] - (meaning.length == 1 ? ELSEWHERE : sum / meaning.length);
      double share = all == 0 ? 0 : shared / all;
      found[i] = new Evidence(meaning[i], lead, share, shared, demand);
    }
    return found;
  }
}
