package org.synoptic.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The words that two texts share, for the reader. */
final class SharedWords {

  private static final int MOST = 6;

  private SharedWords() {}

  /**
   * The words of a statement that a clause has too, as the statement has them, rarest first. A pair
   * is named when it is one word on one side ("backdoors", "back doors").
   */
  static List<String> of(Wording statement, Wording clause, Rarity rarity) {
    List<String> terms = new ArrayList<>();
    statement.words().keySet().stream().filter(clause::has).forEach(terms::add);
    statement.pairs().keySet().stream()
        .filter(clause.words()::containsKey)
        .filter(pair -> !statement.words().containsKey(pair))
        .forEach(terms::add);
    terms.sort(Comparator.comparingDouble(rarity::of).reversed());
    Set<String> words = new LinkedHashSet<>();
    terms.forEach(term -> words.add(statement.forms().getOrDefault(term, term)));
    return words.stream().limit(MOST).toList();
  }
}
