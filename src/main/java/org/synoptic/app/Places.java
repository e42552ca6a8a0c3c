package org.synoptic.app;

import java.util.Optional;
import org.synoptic.model.QuoteSelector;
import org.synoptic.model.Span;

/**
 * Finds words again in another version of their text: by themselves and their surroundings (W3C Web
 * Annotation Data Model, 4.2.4), and where they have changed a little, by the place that needs the
 * fewest changes (Sellers 1980, as in fuzzy anchoring).
 */
final class Places {

  /** So many of a hundred characters may have changed. */
  private static final int CHANGED = 20;

  /** Longer words are not looked for by likeness: it would take too long and find too much. */
  private static final int LONGEST = 2000;

  /** Texts are not looked through beyond this product of lengths. */
  private static final long MOST_WORK = 400_000_000L;

  private Places() {}

  /** The place of some words in a text; empty when they are not there or nowhere for certain. */
  static Optional<Span> find(QuoteSelector words, String text) {
    String exact = words.exact();
    if (exact.isEmpty()) {
      return Optional.of(new Span(0, 0));
    }
    if (words.span().end() <= text.length()
        && words.equals(QuoteSelector.of(words.document(), text, words.span()))) {
      return Optional.of(words.span());
    }
    Optional<Span> same = same(words, text);
    return same.isPresent() ? same : like(words, text, CHANGED);
  }

  /** A place that is a little like it, to be shown to a person. */
  static Optional<Span> likely(QuoteSelector words, String text) {
    return words.exact().isEmpty() ? Optional.empty() : like(words, text, 2 * CHANGED);
  }

  /** Where the words stand as they are, with the likest surroundings; of equals the nearest. */
  private static Optional<Span> same(QuoteSelector words, String text) {
    int best = -1;
    int bestScore = -1;
    for (int at = text.indexOf(words.exact()); at >= 0; at = text.indexOf(words.exact(), at + 1)) {
      int score = surroundings(words, text, at);
      boolean nearer =
          best >= 0 && Math.abs(at - words.span().start()) < Math.abs(best - words.span().start());
      if (score > bestScore || (score == bestScore && nearer)) {
        best = at;
        bestScore = score;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(new Span(best, best + words.exact().length()));
  }

  /** How many code units before and after agree. */
  private static int surroundings(QuoteSelector words, String text, int at) {
    int score = 0;
    String prefix = words.prefix();
    while (score < prefix.length()
        && at - 1 - score >= 0
        && text.charAt(at - 1 - score) == prefix.charAt(prefix.length() - 1 - score)) {
      score++;
    }
    int end = at + words.exact().length();
    int after = 0;
    while (after < words.suffix().length()
        && end + after < text.length()
        && text.charAt(end + after) == words.suffix().charAt(after)) {
      after++;
    }
    return score + after;
  }

  /** The place that needs the fewest changes to become the words, when these are few enough. */
  private static Optional<Span> like(QuoteSelector words, String text, int percent) {
    String exact = words.exact();
    int most = exact.length() * percent / 100;
    if (most == 0
        || exact.length() > LONGEST
        || (long) exact.length() * text.length() > MOST_WORK) {
      return Optional.empty();
    }
    int[] costs = new int[exact.length() + 1];
    int[] starts = new int[exact.length() + 1];
    for (int i = 0; i < costs.length; i++) {
      costs[i] = i;
    }
    char last = exact.charAt(exact.length() - 1);
    int best = most + 1;
    Span place = new Span(0, 0);
    for (int end = 1; end <= text.length(); end++) {
      step(exact, text.charAt(end - 1), end, costs, starts);
      int cost = costs[exact.length()];
      // Of equal places the one that ends as the words do.
      boolean whole =
          cost == best
              && cost <= most
              && text.charAt(end - 1) == last
              && text.charAt(place.end() - 1) != last;
      if (cost < best || whole) {
        best = cost;
        place = new Span(Math.min(starts[exact.length()], end), end);
      }
    }
    return best > most || place.isEmpty() ? Optional.empty() : Optional.of(place.trim(text));
  }

  /** One column of the table of edit distances, where a match may begin anywhere in the text. */
  private static void step(String exact, char c, int end, int[] costs, int[] starts) {
    int diagonal = costs[0];
    int diagonalStart = starts[0];
    starts[0] = end;
    for (int i = 1; i < costs.length; i++) {
      int insert = costs[i] + 1;
      int delete = costs[i - 1] + 1;
      int change = diagonal + (exact.charAt(i - 1) == c ? 0 : 1);
      diagonal = costs[i];
      int keptStart = starts[i];
      if (change <= insert && change <= delete) {
        costs[i] = change;
        starts[i] = diagonalStart;
      } else if (insert <= delete) {
        costs[i] = insert;
      } else {
        costs[i] = delete;
        starts[i] = starts[i - 1];
      }
      diagonalStart = keptStart;
    }
  }
}
