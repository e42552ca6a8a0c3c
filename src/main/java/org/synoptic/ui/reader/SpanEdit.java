package org.synoptic.ui.reader;

import java.text.BreakIterator;
import java.util.Locale;
import org.synoptic.model.Span;

/**
 * A span whose edges are moved, one at a time, by word or by character. It never becomes empty and
 * never leaves its text.
 */
final class SpanEdit {

  private final String text;
  private final BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
  private final BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
  private Span span;
  private boolean end = true;

  SpanEdit(String text, Span span) {
    this.text = text;
    this.span = span;
    words.setText(text);
    characters.setText(text);
  }

  Span span() {
    return span;
  }

  /** Whether the end is moved, not the start. */
  boolean atEnd() {
    return end;
  }

  /** Picks the edge that is moved. */
  void pick(boolean theEnd) {
    end = theEnd;
  }

  /** Moves the edge by a word, to where a word starts or ends. */
  void word(int by) {
    int edge = edge();
    do {
      edge = by > 0 ? words.following(Math.min(edge, text.length())) : words.preceding(edge);
    } while (edge > 0 && edge < text.length() && !fits(edge));
    move(edge);
  }

  /** A start stands before a word, an end behind one. */
  private boolean fits(int edge) {
    int beside = end ? text.codePointBefore(edge) : text.codePointAt(edge);
    return Character.isLetterOrDigit(beside);
  }

  /** Moves the edge by a character as the reader counts. */
  void character(int by) {
    int edge = edge();
    move(by > 0 ? characters.following(edge) : characters.preceding(edge));
  }

  private int edge() {
    return end ? span.end() : span.start();
  }

  private void move(int edge) {
    int start = end ? span.start() : edge;
    int stop = end ? edge : span.end();
    if (edge != BreakIterator.DONE && start >= 0 && start < stop && stop <= text.length()) {
      span = new Span(start, stop);
    }
  }
}
