package org.synoptic.ui.reader;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.model.Span;

/**
 * A report in the pieces in which it is read: its paragraphs, a very long one in several, each of
 * whole sentences. A list lays out what is in sight and nothing else, as long as no piece is much
 * longer than that.
 */
public final class Pieces {

  /** In characters; few paragraphs of a newspaper are as long. */
  private static final int LONGEST = 1_500;

  private final List<Piece> pieces = new ArrayList<>();
  private final List<Span> spans;

  /**
   * Words that are shown together.
   *
   * @param paragraph number of their paragraph, from 1
   * @param first whether the paragraph begins with them
   * @param span where they stand in the report
   */
  public record Piece(int paragraph, boolean first, Span span) {}

  /** The pieces of a report by its number. */
  public Pieces(ComparisonIndex index, int report) {
    List<Span> paragraphs = index.paragraphs(report);
    for (int number = 1; number <= paragraphs.size(); number++) {
      Span paragraph = paragraphs.get(number - 1);
      int from = paragraph.start();
      while (from < paragraph.end()) {
        int to = end(index, report, new Span(from, paragraph.end()));
        pieces.add(new Piece(number, from == paragraph.start(), new Span(from, to)));
        from = to;
      }
    }
    spans = pieces.stream().map(Piece::span).toList();
  }

  /** Where the first piece of some words ends: where a sentence does, and be it a long one. */
  private static int end(ComparisonIndex index, int report, Span words) {
    int most = words.start() + LONGEST;
    if (words.end() <= most) {
      return words.end();
    }
    Span sentence = index.sentence(report, new Span(most, most + 1));
    int end = sentence.start() > words.start() ? sentence.start() : sentence.end();
    return Math.min(end, words.end());
  }

  /** All pieces in their order. */
  public List<Piece> all() {
    return List.copyOf(pieces);
  }

  /** The number of the piece in which a span starts, from 0. */
  public int at(Span span) {
    return Math.max(0, Spans.lastUpTo(spans, span.start()));
  }
}
