package org.synoptic.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

  private final ColumnWidths widths = new ColumnWidths();

  @Test
  void columnsFillTheWidth() {
    widths.reset(3);
    assertEquals(1000, Arrays.stream(widths.of(1000)).sum());
    assertEquals(5, widths.of(1000).length);
  }

  @Test
  void widerColumnTakesFromNext() {
    widths.reset(2);
    double before = widths.of(1000)[1];
    widths.widen(0, 0.1);
    assertTrue(widths.of(1000)[1] > before);
    assertEquals(1000, Arrays.stream(widths.of(1000)).sum());
  }

  @Test
  void noColumnVanishes() {
    widths.reset(2);
    widths.widen(0, 5);
    assertTrue(widths.of(1000)[2] > 50);
    widths.widen(1, 5);
    assertTrue(widths.of(1000)[1] > 50);
  }
}
