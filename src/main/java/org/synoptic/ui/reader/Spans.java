package org.synoptic.ui.reader;

import java.util.List;
import org.synoptic.model.Span;

/** Finds spans among spans that follow one another in a text without overlapping. */
final class Spans {

  private Spans() {}

  /** The number of the last span that starts at a position or before it, or -1. */
  static int lastUpTo(List<Span> spans, int position) {
    int from = 0;
    int to = spans.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (spans.get(middle).start() <= position) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from - 1;
  }

  /** A span made as wide as all spans are that it overlaps; itself where it overlaps none. */
  static Span around(List<Span> spans, Span span) {
    Span found = span;
    for (int i = Math.max(0, lastUpTo(spans, span.start()));
        i < spans.size() && spans.get(i).start() < span.end();
        i++) {
      found = spans.get(i).overlaps(span) ? found.cover(spans.get(i)) : found;
    }
    return found;
  }
}
