package org.synoptic.ui.search;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.synoptic.model.search.Frequency;

/**
 * How many documents of an outlet match in each month.
 *
 * @param outlet the outlet; empty for documents of which it is not known
 * @param from the first month of the chart
 * @param counts documents in each month from there
 */
record TimeLine(String outlet, YearMonth from, List<Long> counts) {

  /** A chart of centuries would have bars that nobody sees. */
  private static final int MOST = 360;

  TimeLine {
    counts = List.copyOf(counts);
  }

  long total() {
    return counts.stream().mapToLong(Long::longValue).sum();
  }

  YearMonth month(int at) {
    return from.plusMonths(at);
  }

  long highest() {
    return counts.stream().mapToLong(Long::longValue).max().orElse(0);
  }

  /** A line for each outlet, all over the same months, the most frequent outlet first. */
  static List<TimeLine> of(List<Frequency.Point> points) {
    TreeMap<YearMonth, Long> months = new TreeMap<>();
    Map<String, Map<YearMonth, Long>> outlets = new TreeMap<>();
    for (Frequency.Point point : points) {
      month(point.month())
          .ifPresent(month -> {
            months.merge(month, point.documents(), Long::sum);
            outlets
                .computeIfAbsent(point.outlet(), any -> new TreeMap<>())
                .merge(month, point.documents(), Long::sum);
          });
    }
    if (months.isEmpty()) {
      return List.of();
    }
    YearMonth last = months.lastKey();
    YearMonth first = months.firstKey();
    YearMonth from = first.isBefore(last.minusMonths(MOST)) ? last.minusMonths(MOST) : first;
    List<TimeLine> lines = new ArrayList<>();
    outlets.forEach((outlet, counts) -> lines.add(line(outlet, from, last, counts)));
    lines.sort(Comparator.comparingLong(TimeLine::total).reversed());
    return lines;
  }

  private static TimeLine line(
      String outlet, YearMonth from, YearMonth to, Map<YearMonth, Long> counts) {
    List<Long> row = new ArrayList<>();
    for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
      row.add(counts.getOrDefault(month, 0L));
    }
    return new TimeLine(outlet, from, row);
  }

  private static Optional<YearMonth> month(String text) {
    try {
      return Optional.of(YearMonth.parse(text));
    } catch (DateTimeParseException odd) {
      return Optional.empty();
    }
  }
}
