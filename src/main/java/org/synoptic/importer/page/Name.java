package org.synoptic.importer.page;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.synoptic.importer.kit.Openings;

/**
 * What elements of a page are called. A page has thousands of elements and few names for them, so
 * that each question is answered once. For one thread.
 */
final class Name {

  /** By pattern, the beginnings of words with which it may match; patterns are constants. */
  private static final Map<Pattern, Openings> OPENINGS = new ConcurrentHashMap<>();

  private final String words;
  // Patterns are equal only to themselves.
  private final Map<Pattern, Boolean> answers = new HashMap<>();

  /**
   * A name.
   *
   * @param words as {@link ElementNames} gives them
   */
  Name(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /**
   * Whether such words stand in it, which is never so where nothing does.
   *
   * @param sought a constant that begins with {@code \b} and then a letter
   */
  boolean has(Pattern sought) {
    return !words.isEmpty() && answers.computeIfAbsent(sought, this::looked);
  }

  private boolean looked(Pattern sought) {
    Openings openings = OPENINGS.computeIfAbsent(sought, Openings::new);
    for (int from = 0; from >= 0; from = words.indexOf(' ', from + 1)) {
      if (openings.mayBegin(words, from == 0 ? 0 : from + 1)) {
        return sought.matcher(words).find();
      }
    }
    return false;
  }
}
