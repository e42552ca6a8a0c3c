package org.synoptic.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much a shared word tells: by the inverse document frequency of BM25 (Robertson and Zaragoza
 * 2009, with the 1 that keeps it positive) over some texts, and by its rarity in English at large.
 */
public final class Rarity {

  private static final double IN_TITLE = 0.3;
  private static final int MOST_WORDS = 6;

  private final Map<String, Integer> texts = new HashMap<>();
  private final int size;
  private final Wording title;

  /** The rarity within some texts. */
  public Rarity(Collection<Wording> texts) {
    this(texts, Wording.of(""));
  }

  /**
   * The rarity within some texts under a title, whose words tell of them all and hardly of one.
   *
   * @param texts the texts
   * @param title their common title
   */
  public Rarity(Collection<Wording> texts, Wording title) {
    this.size = texts.size();
    this.title = title;
    for (Wording one : texts) {
      one.words().keySet().forEach(this::count);
      one.pairs().keySet().stream()
          .filter(pair -> !one.words().containsKey(pair))
          .forEach(this::count);
    }
  }

  private void count(String term) {
    texts.merge(term, 1, Integer::sum);
  }

  /** The inverse document frequency, above 0; greatest for a term of no text. */
  public double of(String term) {
    int in = texts.getOrDefault(term, 0);
    return Math.log1p((size - in + 0.5) / (in + 0.5));
  }

  /** Whether any text has the term. */
  public boolean knows(String term) {
    return texts.containsKey(term);
  }

  /** The weightiest words of a text as they stand in it; none that tells nothing by itself. */
  public List<String> rarest(Wording text, int most) {
    return text.words().keySet().stream()
        .sorted(Comparator.comparingDouble((String term) -> weight(text, term)).reversed())
        .map(text::form)
        .filter(word -> !Terms.content(word).isEmpty())
        .limit(most)
        .toList();
  }

  /** How much a term of a text tells, 0 to 1; 1 when it is rare here and in English. */
  public double weight(Wording text, String term) {
    double most = Math.log1p((size + 0.5) / 0.5);
    return (title.has(term) ? IN_TITLE : 1) * of(term) / most * text.everyday(term);
  }

  /** The summed weight of the words of a text, each once. */
  public double total(Wording text) {
    return text.words().keySet().stream().mapToDouble(term -> weight(text, term)).sum();
  }

  /** The summed weight of the words that a text shares with another; a shared pair adds half. */
  public double shared(Wording text, Wording other) {
    double sum = 0;
    for (String word : text.words().keySet()) {
      sum += other.has(word) ? weight(text, word) : 0;
    }
    for (String pair : text.pairs().keySet()) {
      sum += other.has(pair) ? weight(text, pair) / 2 : 0;
    }
    return sum;
  }

  /**
   * The words of a text that another has too, as they stand in it, the weightiest first, at most
   * six. A pair is named when it is one word in the other ("back doors", "backdoors").
   */
  public List<String> sharedWords(Wording text, Wording other) {
    List<String> terms = new ArrayList<>();
    text.words().keySet().stream().filter(other::has).forEach(terms::add);
    text.pairs().keySet().stream()
        .filter(other.words()::containsKey)
        .filter(pair -> !text.words().containsKey(pair))
        .forEach(terms::add);
    terms.sort(Comparator.comparingDouble((String term) -> weight(text, term)).reversed());
    Set<String> words = new LinkedHashSet<>();
    terms.forEach(term -> words.add(text.form(term)));
    return words.stream().limit(MOST_WORDS).toList();
  }
}
