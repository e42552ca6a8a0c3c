package org.synoptic.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;

/**
 * How much each term tells within a collection of texts: its inverse document frequency in the form
 * of Robertson and Zaragoza (2009), kept positive as Lucene does: {@code ln(1 + (N - n + 0.5) / (n
 * + 0.5))}, for a term that is in {@code n} of {@code N} texts.
 */
public final class TermWeights {

  private final int documents;
  private final Map<String, Integer> frequencies = new HashMap<>();

  private TermWeights(Collection<String> texts) {
    documents = texts.size();
    for (String text : texts) {
      new LinkedHashSet<>(Terms.content(text))
          .forEach(stem -> frequencies.merge(stem, 1, Integer::sum));
    }
  }

  /** The weights within a collection, which may be empty. */
  public static TermWeights of(Collection<String> texts) {
    return new TermWeights(texts);
  }

  /** In how many texts of the collection a stem is. */
  public int frequency(String stem) {
    return frequencies.getOrDefault(stem, 0);
  }

  /** The weight of a stem, above 0; the greatest for one that is in no text of the collection. */
  public double weight(String stem) {
    int n = frequency(stem);
    return Math.log1p((documents - n + 0.5) / (n + 0.5));
  }
}
