package org.synoptic.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void touchingSpansDoNotOverlap() {
    assertFalse(new Span(0, 2).overlaps(new Span(2, 4)));
    assertTrue(new Span(0, 3).overlaps(new Span(2, 4)));
    assertEquals(1, new Span(0, 3).overlap(new Span(2, 4)));
    assertEquals(0, new Span(0, 1).overlap(new Span(2, 4)));
  }

  @Test
  void trimmingTakesWhiteSpaceFromBothEnds() {
    assertEquals(new Span(2, 4), new Span(0, 6).trim("  ab\n "));
    assertEquals(new Span(3, 3), new Span(0, 3).trim("   "));
  }

  @Test
  void aSpanDoesNotRunBackwards() {
    assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
    assertThrows(IllegalArgumentException.class, () -> new Span(-1, 2));
  }
}
