package org.synoptic.text;

import org.synoptic.model.Span;

/** Keeps together a sentence whose parenthesis holds sentences of its own. */
final class Parentheses {

  private static final int LONGEST = 300;

  private Parentheses() {}

  /**
   * Whether a place lies in a parenthesis that began inside the sentence and behind which the
   * sentence goes on in lower case.
   *
   * @param sentence from the start of the sentence to the end of the paragraph
   */
  static boolean goesOn(String text, Span sentence, int at) {
    int from = Math.max(sentence.start() + 1, at - LONGEST);
    int to = Math.min(sentence.end(), at + LONGEST);
    String before = text.substring(Math.min(from, at), at);
    if (before.lastIndexOf('(') <= before.lastIndexOf(')')) {
      return false;
    }
    int next = text.indexOf(')', at, to) + 1;
    if (next == 0) {
      return false;
    }
    while (next < sentence.end() && Marks.blank(text.charAt(next))) {
      next++;
    }
    return next < sentence.end()
        && (Character.isLowerCase(text.charAt(next)) || ",;:.–—".indexOf(text.charAt(next)) >= 0);
  }
}
