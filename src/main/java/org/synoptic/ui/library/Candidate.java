package org.synoptic.ui.library;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.synoptic.app.Orphan;
import org.synoptic.model.Span;

/**
 * A place to which a judgement can be attached.
 *
 * @param span where it is in the newer version
 * @param before words before it
 * @param words its words
 * @param after words after it
 * @param likely whether the machine thinks that it is the one
 */
record Candidate(Span span, String before, String words, String after, boolean likely) {

  private static final int CONTEXT = 60;
  private static final int MOST = 200;

  /**
   * The places for what was typed: the likely one, and the sentences that hold the typed words.
   *
   * @param text of the newer version
   */
  static List<Candidate> of(Orphan orphan, String text, String typed) {
    List<Candidate> found = new ArrayList<>();
    Optional<Span> likely = orphan.likely().filter(span -> span.end() <= text.length());
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    if (wanted.isEmpty()) {
      likely.ifPresent(span -> found.add(at(text, span, true)));
      return found;
    }
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(text);
    int start = sentences.first();
    for (int end = sentences.next();
        end != BreakIterator.DONE && found.size() < MOST;
        start = end, end = sentences.next()) {
      Span span = new Span(start, end).trim(text);
      if (span.of(text).toLowerCase(Locale.ROOT).contains(wanted)) {
        found.add(at(text, span, likely.filter(span::equals).isPresent()));
      }
    }
    return found;
  }

  private static Candidate at(String text, Span span, boolean likely) {
    String before = text.substring(Math.max(0, span.start() - CONTEXT), span.start());
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT));
    return new Candidate(span, oneLine(before), span.of(text), oneLine(after), likely);
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ");
  }
}
