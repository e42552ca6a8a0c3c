package org.synoptic.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Span;

/**
 * Cuts a paragraph into sentences by rules: every stop is looked at with what stands before and
 * behind it, every line break with its two lines, every item number with the one before.
 */
final class SentenceSplitter {

  private SentenceSplitter() {}

  /**
   * The sentences of one paragraph of a text in order, without white space at their ends.
   *
   * @param foreign whether the text is known to be in another language than English
   */
  static List<Span> split(String text, Span paragraph, boolean foreign) {
    List<Span> found = new ArrayList<>();
    LineBreaks breaks = new LineBreaks(text, paragraph);
    int start = paragraph.start();
    int at = start;
    Items.Item item = Items.at(text, start, paragraph.end());
    while (at < paragraph.end()) {
      int end = boundary(text, new Span(start, paragraph.end()), at, breaks, item, foreign);
      if (end > at) {
        add(found, text, start, end);
        start = end;
        at = end;
        Items.Item opens = Items.at(text, start, paragraph.end());
        item = opens == null ? item : opens;
      } else {
        at++;
      }
    }
    add(found, text, start, paragraph.end());
    return found;
  }

  /** Where the sentence ends if it ends at this place, or -1. */
  private static int boundary(
      String text,
      Span rest,
      int at,
      LineBreaks breaks,
      Items.@Nullable Item item,
      boolean foreign) {
    char c = text.charAt(at);
    if (c == '\n' || c == '\r') {
      return breaks.parts(at) ? at + 1 : -1;
    }
    if (Marks.blank(c)) {
      boolean ends = Items.beginsNext(text, rest, at + 1, item) || Seams.parts(text, rest, at);
      return ends ? at + 1 : -1;
    }
    if (Marks.stop(c) || Scripts.stops(text, at)) {
      return StopRules.end(text, rest, at, foreign);
    }
    return -1;
  }

  private static void add(List<Span> found, String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Marks.blank(text.charAt(from))) {
      from++;
    }
    while (to > from && Marks.blank(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      found.add(new Span(from, to));
    }
  }
}
