package org.synoptic.policy;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How much a shared term tells: the inverse document frequency of BM25 (Robertson and Zaragoza
 * 2009, with the 1 that keeps it positive), over some texts.
 */
final class Rarity {

  private final Map<String, Integer> texts = new HashMap<>();
  private final int size;

  Rarity(Collection<Wording> background) {
    size = background.size();
    for (Wording one : background) {
      one.words().keySet().forEach(term -> texts.merge(term, 1, Integer::sum));
      one.pairs().keySet().stream()
          .filter(pair -> !one.words().containsKey(pair))
          .forEach(pair -> texts.merge(pair, 1, Integer::sum));
    }
  }

  /** Greater than 0; greatest for a term of no text. */
  double of(String term) {
    int in = texts.getOrDefault(term, 0);
    return Math.log1p((size - in + 0.5) / (in + 0.5));
  }

  /** The rarity of a term that no text has. */
  double most() {
    return Math.log1p((size + 0.5) / 0.5);
  }

  /** Whether any text has the term. */
  boolean knows(String term) {
    return texts.containsKey(term);
  }
}
