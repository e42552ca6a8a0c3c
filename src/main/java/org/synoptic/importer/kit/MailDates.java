package org.synoptic.importer.kit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as mail and RSS write them (RFC 5322, section 3.3), made ISO 8601. */
public final class MailDates {

  private static final Pattern DATE =
      Pattern.compile(
          "(?:\\p{L}+\\.?,?\\s*)?(\\d{1,2})[\\s-]+(\\p{L}{3,})\\.?,?[\\s-]+(\\d{4}|\\d{2})"
              + "[,\\s]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?"
              + "\\s*(?:(?:GMT|UTC)?([+-]\\d{2}:?\\d{2})|([A-Za-z]{1,4}))?.*",
          Pattern.DOTALL);

  /** The zones that the standard names; no other name of a zone means the same everywhere. */
  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("GMT", "+0000"),
          Map.entry("UTC", "+0000"),
          Map.entry("UT", "+0000"),
          Map.entry("Z", "+0000"),
          Map.entry("EST", "-0500"),
          Map.entry("EDT", "-0400"),
          Map.entry("CST", "-0600"),
          Map.entry("CDT", "-0500"),
          Map.entry("MST", "-0700"),
          Map.entry("MDT", "-0600"),
          Map.entry("PST", "-0800"),
          Map.entry("PDT", "-0700"));

  private MailDates() {}

  /**
   * The date in some words: with its time where its offset is known, else the day alone. What is
   * not written as mail writes it is read as pages write dates.
   */
  public static Optional<String> find(String words) {
    Matcher date = DATE.matcher(words.strip());
    return (date.matches() ? time(date) : Optional.<String>empty()).or(() -> Dates.find(words));
  }

  private static Optional<String> time(Matcher date) {
    String zone =
        date.group(7) != null
            ? date.group(7)
            : date.group(8) == null ? null : ZONES.get(date.group(8).toUpperCase(Locale.ROOT));
    Optional<Integer> month = Months.number(date.group(2));
    if (month.isEmpty()) {
      return Optional.empty();
    }
    try {
      LocalDate day =
          LocalDate.of(year(date.group(3)), month.get(), Integer.parseInt(date.group(1)));
      if (zone == null) {
        return Optional.of(day.toString());
      }
      return Optional.of(
          day.atTime(
                  Integer.parseInt(date.group(4)),
                  Integer.parseInt(date.group(5)),
                  date.group(6) == null ? 0 : Integer.parseInt(date.group(6)))
              .atOffset(ZoneOffset.of(zone))
              .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    } catch (DateTimeException noTime) {
      return Optional.empty();
    }
  }

  /** Years of two figures as RFC 5322, section 4.3, has them. */
  private static int year(String figures) {
    int year = Integer.parseInt(figures);
    return figures.length() > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
  }
}
