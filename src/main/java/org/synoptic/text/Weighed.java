package org.synoptic.text;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words of a text with their weights looked up beforehand, for texts of which each is compared
 * with many others.
 */
public final class Weighed {

  private final int[] terms;
  private final double[] weights;
  private final double total;

  /**
   * Weighs a text.
   *
   * @param text its words
   * @param rarity what they weigh
   * @param numbers a number for each term seen so far, shared by all texts that are compared; grows
   */
  public Weighed(Wording text, Rarity rarity, Map<String, Integer> numbers) {
    TreeMap<Integer, Double> found = new TreeMap<>();
    for (String word : text.words().keySet()) {
      found.merge(number(numbers, word), rarity.weight(text, word), Double::sum);
    }
    for (String pair : text.pairs().keySet()) {
      found.merge(number(numbers, pair), rarity.weight(text, pair) / 2, Double::sum);
    }
    terms = found.keySet().stream().mapToInt(Integer::intValue).toArray();
    weights = Arrays.stream(terms).mapToDouble(term -> found.getOrDefault(term, 0.0)).toArray();
    total = rarity.total(text);
  }

  private static int number(Map<String, Integer> numbers, String term) {
    return numbers.computeIfAbsent(term, none -> numbers.size());
  }

  /** The summed weight of the words of the text, each once. */
  public double total() {
    return total;
  }

  /**
   * The mean of what each of two texts shares with the other; a shared pair adds half. The same as
   * {@link Rarity#shared} both ways.
   */
  public double shared(Weighed other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      if (terms[i] == other.terms[j]) {
        sum += weights[i++] + other.weights[j++];
      } else if (terms[i] < other.terms[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum / 2;
  }
}
