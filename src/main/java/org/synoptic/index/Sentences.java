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
    Paragraphs.of(text).forEach(paragraph -> cut(text, paragraph, text.length(), found));
    return found;
  }

  /**
   * The sentence at a place; only its paragraph is read, and no further than it. Between two
   * sentences it is the next, and empty where there is none.
   */
  static Span at(String text, int place) {
    int before = text.lastIndexOf(BLANK_LINE, place);
    int from = before < 0 ? 0 : before + BLANK_LINE.length();
    int after = text.indexOf(BLANK_LINE, Math.max(place, from));
    int to = after < 0 ? text.length() : after;
    List<Span> found = new ArrayList<>();
    cut(text, new Span(from, to).trim(text), place, found);
    return !found.isEmpty() && found.getLast().end() > place
        ? found.getLast()
        : new Span(place, place);
  }

  /** Cuts a paragraph up to the first sentence that ends behind a place. */
  private static void cut(String text, Span paragraph, int place, List<Span> found) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
    String words = paragraph.of(text);
    breaks.setText(words);
    int from = 0;
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      String tail = words.substring(Math.max(from, to - TAIL), to);
      if (to == words.length() || !NO_END.matcher(tail).matches()) {
        Span span = new Span(from, to).shift(paragraph.start()).trim(text);
        if (!span.isEmpty()) {
          found.add(span);
          if (span.end() > place) {
            return;
          }
        }
        from = to;
      }
    }
  }
}
