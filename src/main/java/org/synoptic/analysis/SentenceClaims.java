package org.synoptic.analysis;

import java.util.List;
import java.util.Optional;
import org.synoptic.model.Claim;
import org.synoptic.model.ContentId;
import org.synoptic.model.Level;
import org.synoptic.model.Reason;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;

/**
 * Takes each sentence of a report whose language is not read here as one claim of the outlet, so
 * that it can still be searched, lined up by its wording and judged. Who is made to say it is not
 * told.
 */
final class SentenceClaims {

  /** The rule of such a claim. */
  static final String RULE = "claim.sentence";

  private static final int FEWEST_LETTERS = 8;
  private static final double UNSURE = 0.3;

  private SentenceClaims() {}

  /** The sentences that end with a stop, as headings and buttons do not. */
  static List<Claim> of(String document, String text, List<Sentence> sentences) {
    return sentences.stream()
        .map(Sentence::span)
        .filter(span -> stated(span.of(text)))
        .map(span -> claim(document, text, span))
        .toList();
  }

  private static boolean stated(String words) {
    int last = words.length() - 1;
    while (last > 0 && "\"'”’»“)」』）".indexOf(words.charAt(last)) >= 0) {
      last--;
    }
    boolean stop = ".!。！…।".indexOf(words.charAt(last)) >= 0;
    return stop && words.codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS;
  }

  private static Claim claim(String document, String text, Span span) {
    String start = Integer.toString(span.start());
    return new Claim(
        ContentId.of(document, start, Integer.toString(span.end())),
        span,
        span.of(text),
        Level.ASSERTS,
        Optional.empty(),
        List.of(),
        false,
        new Reason(RULE, UNSURE, List.of()));
  }
}
