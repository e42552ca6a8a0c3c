package org.synoptic.analysis;

import java.util.BitSet;
import org.synoptic.model.Span;

/** The positions of a text that something has taken. */
final class Taken {

  private final BitSet positions = new BitSet();

  void add(Span span) {
    positions.set(span.start(), span.end());
  }

  /** Whether any position of a span is taken. */
  boolean contains(Span span) {
    int next = positions.nextSetBit(span.start());
    return next >= 0 && next < span.end();
  }
}
