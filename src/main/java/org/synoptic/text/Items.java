package org.synoptic.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Span;

/** The numbers, letters and bullets before the items of a list that is written in one line. */
final class Items {

  private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,3}|[a-z])(\\.\\)|[.)])(?=\\s)");

  private Items() {}

  /** An item's number or letter: its mark as a count, the punctuation behind it, where it ends. */
  record Item(int count, String style, int end) {}

  /** The item number that stands at a place, if the place opens a list item. */
  static @Nullable Item at(String text, int from, int to) {
    int start = from;
    while (start < to && (Marks.bullet(text.charAt(start)) || Marks.blank(text.charAt(start)))) {
      start++;
    }
    Matcher number = NUMBER.matcher(text).region(start, to).useTransparentBounds(true);
    if (!number.lookingAt()) {
      return null;
    }
    String mark = number.group(1);
    boolean letter = Character.isLetter(mark.charAt(0));
    int count = letter ? mark.charAt(0) - 'a' + 1 : Integer.parseInt(mark);
    return new Item(count, (letter ? "a" : "1") + number.group(2), number.end());
  }

  /**
   * Whether a new item begins at a place in a sentence: a bullet, or the number that follows the
   * one before.
   *
   * @param sentence from the start of the sentence to the end of the paragraph
   * @param before the item that began this sentence or the last one that began one before it in the
   *     paragraph
   */
  static boolean beginsNext(String text, Span sentence, int at, @Nullable Item before) {
    if (at >= sentence.end()) {
      return false;
    }
    if (Marks.bullet(text.charAt(at))) {
      return true;
    }
    if (before == null || before.end() >= at) {
      return false;
    }
    Item next = at(text, at, sentence.end());
    return next != null
        && next.style().equals(before.style())
        && next.count() == before.count() + 1
        && (before.end() > sentence.start() || next.style().endsWith(")"));
  }
}
