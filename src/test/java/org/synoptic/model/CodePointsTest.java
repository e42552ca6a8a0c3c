package org.synoptic.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void aPairOfSurrogatesCountsOnce() {
    String text = "a😀b😀";
    CodePoints points = new CodePoints(text);
    assertEquals(0, points.at(0));
    assertEquals(1, points.at(1));
    assertEquals(2, points.at(3));
    assertEquals(3, points.at(4));
    assertEquals(4, points.at(text.length()));
    assertEquals(new Span(1, 3), points.of(new Span(1, 4)));
  }

  @Test
  void insideAPairCountsAsItsStart() {
    assertEquals(1, new CodePoints("a😀b").at(2));
  }

  @Test
  void loneSurrogatesCountAsThemselves() {
    String text = "\ud83da";
    assertEquals(text.codePointCount(0, text.length()), new CodePoints(text).at(text.length()));
  }
}
