package org.synoptic.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synoptic.model.Hit.Snippet;
import org.synoptic.model.Span;

/** Passages that show where a query matches: the first sentences that have a match, whole. */
final class Snippets {

  private static final int MOST = 3;
  private static final int LONGEST = 400;
  private static final int AROUND = 150;

  private Snippets() {}

  /**
   * The snippets of a document; its first sentence, unmarked, when there is nothing else to show.
   *
   * @param ranges the matches in order
   * @param first a sentence to be shown before all others
   */
  static List<Snippet> of(String text, List<Span> ranges, Optional<Span> first) {
    List<Snippet> found = new ArrayList<>();
    first.ifPresent(one -> found.add(snippet(text, window(text, one, start(one)), ranges)));
    if (text.isBlank() || (ranges.isEmpty() && !found.isEmpty())) {
      return found;
    }
    if (ranges.isEmpty()) {
      Span all = new Span(0, text.length()).trim(text);
      Span lead = Sentences.at(text, all.start());
      return List.of(snippet(text, window(text, lead, start(lead)), ranges));
    }
    add(text, ranges, found, MOST);
    return found;
  }

  /** All sentences that have a match, whole, in order. */
  static List<Snippet> all(String text, List<Span> ranges) {
    List<Snippet> found = new ArrayList<>();
    add(text, ranges, found, Integer.MAX_VALUE);
    return found;
  }

  private static void add(String text, List<Span> ranges, List<Snippet> found, int most) {
    for (Span range : ranges) {
      if (found.size() == most) {
        break;
      }
      if (shown(found, range)) {
        continue;
      }
      Span sentence = Sentences.at(text, range.start());
      Span span = window(text, sentence.cover(range), range);
      found.add(snippet(text, span, ranges));
    }
  }

  private static boolean shown(List<Snippet> found, Span range) {
    for (Snippet one : found) {
      if (one.span().overlaps(range)) {
        return true;
      }
    }
    return false;
  }

  private static Span start(Span span) {
    return new Span(span.start(), span.start());
  }

  /** A passage as a snippet. */
  private static Snippet snippet(String text, Span span, List<Span> ranges) {
    List<Span> marks = new ArrayList<>();
    for (Span range : ranges) {
      if (range.start() >= span.end()) {
        break;
      }
      if (range.overlaps(span)) {
        marks.add(
            new Span(Math.max(range.start(), span.start()), Math.min(range.end(), span.end()))
                .shift(-span.start()));
      }
    }
    return new Snippet(span, span.of(text), marks);
  }

  /** The sentence, or of a very long one what stands around the match. */
  private static Span window(String text, Span sentence, Span match) {
    if (sentence.length() <= LONGEST) {
      return sentence;
    }
    int from = Math.max(sentence.start(), match.start() - AROUND);
    int to =
        Math.min(sentence.end(), Math.max(from, Math.min(match.end(), from + LONGEST)) + AROUND);
    while (from > sentence.start() && from < match.start() && !blank(text, from - 1)) {
      from++;
    }
    while (to < sentence.end() && to > match.end() && !blank(text, to)) {
      to--;
    }
    return whole(text, new Span(from, Math.max(from, to))).trim(text);
  }

  private static boolean blank(String text, int at) {
    return Character.isWhitespace(text.charAt(at));
  }

  /** Never half of a character that is two code units. */
  private static Span whole(String text, Span span) {
    int from = span.start();
    int to = span.end();
    if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
      from--;
    }
    if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
      to++;
    }
    return new Span(from, to);
  }
}
