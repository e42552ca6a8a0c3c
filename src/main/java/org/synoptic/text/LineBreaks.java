package org.synoptic.text;

import java.lang.Character.UnicodeScript;
import org.synoptic.model.Span;

/**
 * Tells the single line breaks that part sentences from those that only wrap them.
 *
 * <p>A break behind a stop is left to the rules for stops. Otherwise it wraps a sentence when the
 * next line goes on in lower case (unless no line of the paragraph ends in a stop and every line is
 * short, as in a list of headings), or when the line is as long as a line of prose.
 */
final class LineBreaks {

  private static final int PROSE = 60;
  private static final int SHORT = 30;

  private final String text;
  private final Span paragraph;
  private final boolean list;

  LineBreaks(String text, Span paragraph) {
    this.text = text;
    this.paragraph = paragraph;
    this.list = text.substring(paragraph.start(), paragraph.end()).lines().allMatch(this::heading);
  }

  /** Whether the line break at a place parts two sentences. */
  boolean parts(int at) {
    Span before = new Span(lineStart(at), at).trim(text);
    int next = at;
    while (next < paragraph.end() && Marks.blank(text.charAt(next))) {
      next++;
    }
    if (before.isEmpty() || next == paragraph.end()) {
      return false;
    }
    char last = text.charAt(before.end() - 1);
    char first = text.charAt(next);
    if (list) {
      return true;
    }
    if (Items.at(text, next, paragraph.end()) != null || Marks.bullet(first)) {
      return true;
    }
    if (Character.isLowerCase(first) || last == ',' || Marks.dash(last)) {
      return false;
    }
    return before.length() < PROSE && UnicodeScript.of(last) != UnicodeScript.HIRAGANA;
  }

  private boolean heading(String line) {
    String plain = line.strip();
    return plain.length() < SHORT
        && !plain.isEmpty()
        && Character.isLetterOrDigit(plain.charAt(plain.length() - 1))
        && Character.isLowerCase(plain.charAt(0));
  }

  private int lineStart(int at) {
    int start = at;
    while (start > paragraph.start() && text.charAt(start - 1) != '\n') {
      start--;
    }
    return start;
  }
}
