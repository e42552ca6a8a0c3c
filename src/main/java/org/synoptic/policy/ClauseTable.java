package org.synoptic.policy;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.model.Document;
import org.synoptic.text.Encoder;
import org.synoptic.text.Vectors;

/** The clauses of one policy with what is needed to hold claims against them. */
final class ClauseTable {

  /** A word of the policy's title tells of the policy, hardly of one of its clauses. */
  private static final double IN_TITLE = 0.3;

  private final Wording title;
  private final List<Unit> units;
  private final List<List<float[]>> vectors = new ArrayList<>();
  private final List<List<Wording>> wordings = new ArrayList<>();
  private final Rarity rarity;

  ClauseTable(Encoder encoder, Document policy) {
    title = Wording.of(policy.metadata().title());
    units = Unit.of(policy);
    List<String> parts = units.stream().flatMap(unit -> unit.parts().stream()).toList();
    List<float[]> encoded = encoder.encode(parts);
    int from = 0;
    for (Unit unit : units) {
      vectors.add(encoded.subList(from, from + unit.parts().size()));
      wordings.add(unit.parts().stream().map(Wording::of).toList());
      from += unit.parts().size();
    }
    rarity = new Rarity(wordings.stream().flatMap(List::stream).toList());
  }

  List<Unit> units() {
    return units;
  }

  /** The evidence for each clause, in their order. */
  List<Evidence> evidence(String text, float[] meant) {
    Wording claim = Wording.of(text);
    double[] meaning = new double[units.size()];
    double sum = 0;
    for (int i = 0; i < meaning.length; i++) {
      meaning[i] = vectors.get(i).stream().mapToDouble(part -> Vectors.dot(meant, part)).max().orElse(0);
      sum += meaning[i];
    }
    double all = claim.words().keySet().stream().mapToDouble(term -> weight(claim, term)).sum();
    boolean demand = Demand.in(text);
    List<Evidence> found = new ArrayList<>();
    for (int i = 0; i < meaning.length; i++) {
      double shared =
          wordings.get(i).stream().mapToDouble(part -> shared(claim, part)).max().orElse(0);
      double lead = meaning[i] - sum / meaning.length;
      found.add(new Evidence(meaning[i], lead, all == 0 ? 0 : shared / all, shared, demand));
    }
    return found;
  }

  private double shared(Wording claim, Wording part) {
    double words =
        claim.words().keySet().stream()
            .filter(part::has)
            .mapToDouble(term -> weight(claim, term))
            .sum();
    double pairs =
        claim.pairs().keySet().stream()
            .filter(part::has)
            .mapToDouble(term -> weight(claim, term))
            .sum();
    return words + pairs / 2;
  }

  /** How much a term tells, 0 to 1: by its rarity in the policy and in English at large. */
  private double weight(Wording claim, String term) {
    double told = title.has(term) ? IN_TITLE : 1;
    return told * rarity.of(term) / rarity.most() * claim.everyday(term);
  }

  /** The words of a claim that a clause has too, rarest first. */
  List<String> why(String claim, int unit) {
    return SharedWords.of(Wording.of(claim), Wording.of(units.get(unit).text()), rarity);
  }
}
