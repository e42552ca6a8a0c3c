package org.synoptic.index;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A day, a month or a year as the days it may be.
 *
 * @param first the first day, counted from 1970-01-01
 * @param last the last day
 */
record Days(int first, int last) {

  /** Reads {@code 2020}, {@code 2020-09} or {@code 2020-09-08}; empty when it is none of them. */
  static Optional<Days> of(String text) {
    try {
      return switch (text.length()) {
        case 4 -> {
          Year year = Year.parse(text);
          yield Optional.of(between(year.atDay(1), year.atDay(year.length())));
        }
        case 7 -> {
          YearMonth month = YearMonth.parse(text);
          yield Optional.of(between(month.atDay(1), month.atEndOfMonth()));
        }
        case 10 -> {
          LocalDate day = LocalDate.parse(text);
          yield Optional.of(between(day, day));
        }
        default -> Optional.empty();
      };
    } catch (DateTimeException otherForm) {
      return Optional.empty();
    }
  }

  private static Days between(LocalDate first, LocalDate last) {
    return new Days((int) first.toEpochDay(), (int) last.toEpochDay());
  }
}
