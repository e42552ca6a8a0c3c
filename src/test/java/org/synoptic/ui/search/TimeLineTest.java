package org.synoptic.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.model.search.Frequency.Point;

class TimeLineTest {

  @Test
  void allOutletsHaveTheSameMonthsAndSilentOnesAreZero() {
    List<TimeLine> lines =
        TimeLine.of(
            List.of(
                new Point("Courier", "2031-04", 2),
                new Point("Post", "2031-01", 1),
                new Point("Post", "2031-03", 4)));
    YearMonth first = YearMonth.of(2031, 1);
    assertEquals(
        List.of(
            new TimeLine("Post", first, List.of(1L, 0L, 4L, 0L)),
            new TimeLine("Courier", first, List.of(0L, 0L, 0L, 2L))),
        lines);
  }

  @Test
  void oneOddDateDoesNotMakeChartOfCenturies() {
    List<TimeLine> lines =
        TimeLine.of(List.of(new Point("Post", "0031-04", 1), new Point("Post", "2031-04", 1)));
    assertEquals(361, lines.getFirst().counts().size());
    assertEquals(1, lines.getFirst().total());
  }

  @Test
  void whatIsNoMonthIsLeftOut() {
    assertEquals(List.of(), TimeLine.of(List.of(new Point("Post", "spring", 1))));
  }
}
