package org.synoptic.policy;

import java.util.List;
import org.synoptic.text.Rarity;
import org.synoptic.text.Wording;

/**
 * Word evidence of some clauses for a statement: shared stems and beginnings of stems, pairs of
 * neighbours, and words that are neighbours in the statement and near each other in the clause. A
 * clause gets a share of what its neighbours have: what lies around a clause carries part of its
 * meaning.
 */
final class WordEvidence {

  private static final double PAIR = 0.5;
  private static final double NEAR = 0.3;
  private static final double NEIGHBOUR = 0.15;

  /** What beginnings count beside whole stems, 0 to 1. */
  private static final double BEGINNINGS = 0.5;

  /** Content words that two words may be apart to be near each other. */
  private static final int WINDOW = 6;

  private final List<Wording> clauses;
  private final Rarity rarity;
  private final Postings stems;
  private final Postings beginnings;

  /**
   * Evidence of some clauses.
   *
   * @param clauses their words, in their order
   * @param rarity the rarity of stems and pairs
   * @param ofBeginnings the rarity of beginnings
   */
  WordEvidence(List<Wording> clauses, Rarity rarity, Rarity ofBeginnings) {
    this.clauses = clauses;
    this.rarity = rarity;
    stems = new Postings(clauses, rarity);
    beginnings = new Postings(clauses.stream().map(Wording::beginnings).toList(), ofBeginnings);
  }

  /**
   * The evidence for each clause, 0 or more; about 1 when it holds every word of the statement that
   * any clause holds.
   */
  double[] of(Wording statement) {
    double[] words = stems.words(statement);
    double[] begun = beginnings.words(statement.beginnings());
    for (int i = 0; i < words.length; i++) {
      words[i] = (1 - BEGINNINGS) * words[i] + BEGINNINGS * begun[i];
    }
    double[] pairs = stems.pairs(statement);
    double[] near = near(statement);
    double[] found = new double[words.length];
    for (int i = 0; i < found.length; i++) {
      double around = (i > 0 ? words[i - 1] : 0) + (i + 1 < words.length ? words[i + 1] : 0);
      found[i] =
          (words[i] + NEIGHBOUR * around) / (1 + 2 * NEIGHBOUR) + PAIR * pairs[i] + NEAR * near[i];
    }
    return found;
  }

  /** The weight of neighbouring words of the statement that are near each other in a clause. */
  private double[] near(Wording statement) {
    double[] found = new double[clauses.size()];
    double all = stems.known(statement);
    List<String> said = statement.sequence();
    for (int i = 0; i + 1 < said.size(); i++) {
      String one = said.get(i);
      String other = said.get(i + 1);
      double weight = Math.min(rarity.of(one), rarity.of(other)) / all;
      if (one.equals(other)) {
        continue;
      }
      // The rarer of the two is looked up, the other looked for.
      boolean rarer = rarity.of(one) >= rarity.of(other);
      String wanted = rarer ? other : one;
      for (int clause : stems.holding(rarer ? one : other)) {
        Wording words = clauses.get(clause);
        if (words.words().containsKey(wanted) && near(words.sequence(), one, other)) {
          found[clause] += weight;
        }
      }
    }
    return found;
  }

  private static boolean near(List<String> words, String one, String other) {
    int lastOne = -WINDOW - 1;
    int lastOther = -WINDOW - 1;
    for (int i = 0; i < words.size(); i++) {
      lastOne = words.get(i).equals(one) ? i : lastOne;
      lastOther = words.get(i).equals(other) ? i : lastOther;
      if (lastOne >= 0 && lastOther >= 0 && Math.abs(lastOne - lastOther) <= WINDOW) {
        return true;
      }
    }
    return false;
  }
}
