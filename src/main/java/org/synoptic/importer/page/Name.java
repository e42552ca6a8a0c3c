package org.synoptic.importer.page;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What elements of a page are called. A page has thousands of elements and few names for them, so
 * that each question is answered once. For one thread.
 */
final class Name {

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

  /** Whether such words stand in it, which is never so where nothing does. */
  boolean has(Pattern sought) {
    return !words.isEmpty()
        && answers.computeIfAbsent(sought, pattern -> pattern.matcher(words).find());
  }
}
