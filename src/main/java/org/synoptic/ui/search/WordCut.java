package org.synoptic.ui.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.synoptic.model.Span;

/**
 * The words beside a hit cut at the word by which they are sorted.
 *
 * @param before what stands before that word
 * @param word the word; empty when there are not so many
 * @param after what stands behind it
 */
record WordCut(String before, String word, String after) {

  /**
   * Cuts the words beside a hit.
   *
   * @param number 1 for the first word, -1 for the last, 0 for none
   */
  static WordCut at(String text, int number) {
    if (number == 0) {
      return new WordCut(text, "", "");
    }
    List<Span> words = words(text);
    int at = number > 0 ? number - 1 : words.size() + number;
    if (at < 0 || at >= words.size()) {
      return new WordCut(text, "", "");
    }
    Span word = words.get(at);
    return new WordCut(text.substring(0, word.start()), word.of(text), text.substring(word.end()));
  }

  private static List<Span> words(String text) {
    BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
    breaks.setText(text);
    List<Span> words = new ArrayList<>();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      if (Character.isIdeographic(text.codePointAt(from))) {
        characters(text, new Span(from, to), words);
      } else if (Character.isLetterOrDigit(text.codePointAt(from))) {
        words.add(new Span(from, to));
      }
      from = to;
    }
    return words;
  }

  /** Chinese characters are words of their own, as they are to the index. */
  private static void characters(String text, Span run, List<Span> words) {
    int at = run.start();
    while (at < run.end()) {
      int next = at + Character.charCount(text.codePointAt(at));
      words.add(new Span(at, next));
      at = next;
    }
  }
}
