package org.synoptic.importer.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words and phrases to be found among the names of an element. Looking words up is many times
 * faster than a pattern of hundreds of alternatives, and pages have thousands of elements.
 */
final class Vocabulary {

  /** Phrases by their first word; the rest of a phrase with its blank before it, or nothing. */
  private final Map<String, Set<String>> phrases = new HashMap<>();

  /** Beginnings of words. */
  private final Set<String> beginnings = new HashSet<>();

  private int shortest = Integer.MAX_VALUE;

  private Vocabulary() {}

  /**
   * A vocabulary.
   *
   * @param lists words and phrases with a bar between them; a word that ends in {@code *} stands
   *     for all that begin so
   */
  static Vocabulary of(String... lists) {
    Vocabulary vocabulary = new Vocabulary();
    for (String list : lists) {
      List.of(list.split("\\|", -1)).forEach(vocabulary::add);
    }
    return vocabulary;
  }

  private void add(String entry) {
    if (entry.endsWith("*")) {
      String beginning = entry.substring(0, entry.length() - 1);
      beginnings.add(beginning);
      shortest = Math.min(shortest, beginning.length());
      return;
    }
    int blank = entry.indexOf(' ');
    String first = blank < 0 ? entry : entry.substring(0, blank);
    phrases
        .computeIfAbsent(first, word -> new HashSet<>())
        .add(blank < 0 ? "" : entry.substring(blank));
  }

  /** Whether one of them stands in the names, which are small words with one blank between them. */
  boolean in(String names) {
    int from = 0;
    while (from < names.length()) {
      int blank = names.indexOf(' ', from);
      int end = blank < 0 ? names.length() : blank;
      if (begins(names, from, end)) {
        return true;
      }
      from = end + 1;
    }
    return false;
  }

  private boolean begins(String names, int from, int end) {
    String word = names.substring(from, end);
    for (int length = shortest; length <= word.length(); length++) {
      if (beginnings.contains(word.substring(0, length))) {
        return true;
      }
    }
    for (String rest : phrases.getOrDefault(word, Set.of())) {
      int after = end + rest.length();
      if (names.startsWith(rest, end) && (after == names.length() || names.charAt(after) == ' ')) {
        return true;
      }
    }
    return false;
  }
}
