package org.synoptic.index;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.synoptic.model.Span;
import org.synoptic.text.Paragraphs;

/**
 * The sentences of a text by Unicode's rules (UAX 29), quickly and for any language; a break after
 * a title or an initial is none. Where it errs, a snippet is a little long.
 */
final class Sentences {

  private static final Pattern NO_END =
      Pattern.compile(
          "(?s).*(?:^|[\\s(\"“‘])(?:\\p{Lu}|\\p{Lu}\\.\\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Sgt"
              + "|St|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.\\s*");

  /** What joins the paragraphs of a canonical text. */
  private static final String BLANK_LINE = "\n\n";

  private static final int TAIL = 12;

  private Sentences() {}

  /** All sentences in order, without white space at their ends. */
  static List<Span> of(String text) {
    List<Span> found = new ArrayList<>();
    Paragraphs.of(text).forEach(paragraph -> cut(text, paragraph, found));
    return found;
  }

  /**
   * The sentence at a place; little more than it is read. Between two sentences it is the next, and
   * empty where there is none.
   */
  static Span at(String text, int place) {
    int before = text.lastIndexOf(BLANK_LINE, place);
    int from = before < 0 ? 0 : before + BLANK_LINE.length();
    int after = text.indexOf(BLANK_LINE, Math.max(place, from));
    Span paragraph = new Span(from, after < 0 ? text.length() : after).trim(text);
    if (place >= paragraph.end()) {
      return new Span(place, place);
    }
    String words = paragraph.of(text);
    BreakIterator breaks = breaks(words);
    int start = Math.max(0, place - paragraph.start());
    if (start > 0) {
      start = breaks.preceding(start + 1);
      while (start > 0 && !ends(words, start)) {
        start = breaks.previous();
      }
    }
    while (true) {
      int end = breaks.following(start);
      while (!ends(words, end)) {
        end = breaks.next();
      }
      Span sentence = new Span(start, end).shift(paragraph.start()).trim(text);
      if (sentence.end() > place) {
        return sentence;
      }
      start = end;
    }
  }

  private static void cut(String text, Span paragraph, List<Span> found) {
    String words = paragraph.of(text);
    BreakIterator breaks = breaks(words);
    int from = 0;
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      if (ends(words, to)) {
        Span span = new Span(from, to).shift(paragraph.start()).trim(text);
        if (!span.isEmpty()) {
          found.add(span);
        }
        from = to;
      }
    }
  }

  private static BreakIterator breaks(String words) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
    breaks.setText(words);
    return breaks;
  }

  /** Whether a break is the end of a sentence. */
  private static boolean ends(String words, int at) {
    return at == words.length()
        || !NO_END.matcher(words.substring(Math.max(0, at - TAIL), at)).matches();
  }
}
