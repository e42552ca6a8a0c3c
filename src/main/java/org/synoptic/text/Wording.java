package org.synoptic.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.synoptic.text.Terms.Term;

/**
 * The words of a text by which it is compared with others: the stems of its content words, and each
 * two neighbours written as one, so that "back doors" is found in "backdoors" and a shared phrase
 * weighs more than its words apart.
 *
 * @param words how often each stem stands there, in order of appearance
 * @param pairs the same for each two neighbouring content words
 * @param forms for each stem and pair its words as they first stand
 * @param sequence the stems in their order, each as often as it stands there
 */
public record Wording(
    Map<String, Integer> words,
    Map<String, Integer> pairs,
    Map<String, String> forms,
    List<String> sequence) {

  /** Letters by which words of one family agree, such as "disclose" and "disclosure". */
  private static final int BEGINNING = 5;

  /** The words of a text. */
  public static Wording of(String text) {
    Map<String, Integer> words = new LinkedHashMap<>();
    Map<String, Integer> pairs = new LinkedHashMap<>();
    Map<String, String> forms = new LinkedHashMap<>();
    List<Term> terms = Terms.all(text).stream().filter(Term::content).toList();
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      words.merge(term.stem(), 1, Integer::sum);
      forms.putIfAbsent(term.stem(), term.span().of(text));
      if (i > 0) {
        Term before = terms.get(i - 1);
        String pair = before.stem() + term.stem();
        pairs.merge(pair, 1, Integer::sum);
        forms.putIfAbsent(pair, before.span().of(text) + " " + term.span().of(text));
      }
    }
    return new Wording(words, pairs, forms, terms.stream().map(Term::stem).toList());
  }

  /**
   * The same text by the beginnings of its stems alone, which words of one family share though
   * their stems differ.
   */
  public Wording beginnings() {
    Map<String, Integer> cut = new LinkedHashMap<>();
    words.forEach((stem, count) -> cut.merge(beginning(stem), count, Integer::sum));
    return new Wording(cut, Map.of(), Map.of(), List.of());
  }

  private static String beginning(String stem) {
    return stem.substring(0, Math.min(stem.length(), BEGINNING));
  }

  /** The number of content words. */
  public int length() {
    return words.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The rarity of a stem or pair in English at large; of a pair that of its rarer word. */
  public double everyday(String term) {
    double most = 0;
    for (String word : form(term).toLowerCase(Locale.ROOT).split(" ", -1)) {
      most = Math.max(most, Everyday.rarity(word));
    }
    return most;
  }

  /** The words of a stem or pair as they first stand. */
  public String form(String term) {
    return forms.getOrDefault(term, term);
  }

  /** Whether a stem or pair stands there. */
  public boolean has(String term) {
    return words.containsKey(term) || pairs.containsKey(term);
  }
}
