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
    int next = closing(text, at, to) + 1;
    if (next == 0) {
      return false;
    }
    while (next < sentence.end() && Marks.blank(text.charAt(next))) {
      next++;
    }
    return next < sentence.end()
        && (Character.isLowerCase(text.charAt(next)) || ",;:.–—".indexOf(text.charAt(next)) >= 0);
  }

  /** Where a parenthesis that is open at a place closes, others inside it left out; -1 if not. */
  private static int closing(String text, int from, int to) {
    int open = 1;
    for (int i = from; i < to; i++) {
      open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (open == 0) {
        return i;
      }
    }
    return -1;
  }
}
