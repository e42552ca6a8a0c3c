package org.synoptic.policy;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.model.Document;
import org.synoptic.text.Encoder;
import org.synoptic.text.Rarity;
import org.synoptic.text.Vectors;
import org.synoptic.text.Wording;

/** The clauses of one policy with what is needed to hold claims against them. */
final class ClauseTable {

  private final List<Unit> units;
  private final List<List<float[]>> vectors = new ArrayList<>();
  private final List<List<Wording>> wordings = new ArrayList<>();
  private final Rarity rarity;

  ClauseTable(Encoder encoder, Document policy) {
    units = Unit.of(policy);
    List<String> parts = units.stream().flatMap(unit -> unit.parts().stream()).toList();
    List<float[]> encoded = encoder.encode(parts);
    int from = 0;
    for (Unit unit : units) {
      vectors.add(encoded.subList(from, from + unit.parts().size()));
      wordings.add(unit.parts().stream().map(Wording::of).toList());
      from += unit.parts().size();
    }
    rarity =
        new Rarity(
            wordings.stream().flatMap(List::stream).toList(),
            Wording.of(policy.metadata().title()));
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
      meaning[i] =
          vectors.get(i).stream().mapToDouble(part -> Vectors.dot(meant, part)).max().orElse(0);
      sum += meaning[i];
    }
    double all = rarity.total(claim);
    boolean demand = Demand.in(text);
    List<Evidence> found = new ArrayList<>();
    for (int i = 0; i < meaning.length; i++) {
      double shared =
          wordings.get(i).stream().mapToDouble(part -> rarity.shared(claim, part)).max().orElse(0);
      double lead = meaning[i] - sum / meaning.length;
      found.add(new Evidence(meaning[i], lead, all == 0 ? 0 : shared / all, shared, demand));
    }
    return found;
  }

  /** The words of a claim that a clause has too, rarest first. */
  List<String> why(String claim, int unit) {
    return rarity.sharedWords(Wording.of(claim), Wording.of(units.get(unit).text()));
  }
}
