package org.synoptic.ui.compare;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.synoptic.model.Document;

/**
 * How many words a document has, as a reader would count them. A text is counted once: a long one
 * takes longer than a frame may. May be used by several threads at once.
 */
final class WordCount {

  /** By the ids of documents, which are made from their texts. */
  private static final Map<String, Integer> COUNTED = new ConcurrentHashMap<>();

  private WordCount() {}

  /** The number of words. */
  static int of(Document document) {
    return COUNTED.computeIfAbsent(document.id(), id -> count(document.text()));
  }

  /** What stands between two breaks and begins with a letter or digit is a word. */
  private static int count(String text) {
    BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
    breaks.setText(text);
    int words = 0;
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      words += Character.isLetterOrDigit(text.codePointAt(from)) ? 1 : 0;
      from = to;
    }
    return words;
  }
}
