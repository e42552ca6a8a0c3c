package org.synoptic.importer.kit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as pages write them, made ISO 8601. Relative ones ("two hours ago") are not understood. */
public final class Dates {

  private static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)(?:[T"
              + " ]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:[.,]\\d+)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?");
  private static final Pattern COMPACT =
      Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}Z?)?$");
  private static final Pattern CHINESE =
      Pattern.compile("(\\d{4})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일]");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º)?[.,]?(?:\\s+(?:de|of|d'))?[\\s/-]*"
              + "(\\p{L}{3,10})\\.?,?(?:\\s+de[l]?)?[\\s/-]*,?\\s*(\\d{4})(?!\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\p{L}{3,10})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+(\\d{4})(?!\\d)");
  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})\\s?([./|-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4}(?![\\d:])|\\d{2}(?!\\d)|\\d{2}(?=\\d{2}:\\d{2}))");
  private static final Pattern EPOCH = Pattern.compile("^\\d{10}(?:\\d{3})?$");

  /** In characters. */
  private static final int LOOKED_AT = 2000;

  private Dates() {}

  /** The first date in some words, with day before month where figures leave it open. */
  public static Optional<String> find(String words) {
    return find(words, false);
  }

  /**
   * The first date in some words: {@code 2020-09-08}, or with its time where the offset is given
   * too.
   *
   * @param monthFirst whether {@code 9/8/2020} is the eighth of September
   */
  public static Optional<String> find(String words, boolean monthFirst) {
    // A date stands in few words; whoever hands in a whole page gets the first one near its top.
    String text = words.substring(0, Math.min(words.length(), LOOKED_AT)).strip();
    if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    if (EPOCH.matcher(text).matches()) {
      return epoch(Long.parseLong(text));
    }
    Matcher compact = COMPACT.matcher(text);
    if (compact.find()) {
      return date(compact.group(1), compact.group(2), compact.group(3));
    }
    return first(ISO, text, Dates::iso)
        .or(() -> first(CHINESE, text, m -> date(m.group(1), m.group(2), m.group(3))))
        .or(() -> first(MONTH_FIRST, text, m -> named(m.group(3), m.group(1), m.group(2))))
        .or(() -> first(DAY_FIRST, text, m -> named(m.group(3), m.group(2), m.group(1))))
        .or(() -> first(NUMERIC, text, m -> numeric(m, monthFirst)));
  }

  private interface Reader {
    Optional<String> read(MatchResult match);
  }

  private static Optional<String> first(Pattern pattern, String text, Reader reader) {
    return pattern
        .matcher(text)
        .results()
        .limit(5)
        .flatMap(match -> reader.read(match).stream())
        .findFirst();
  }

  private static Optional<String> iso(MatchResult match) {
    Optional<String> day = date(match.group(1), match.group(3), match.group(4));
    if (day.isEmpty() || match.group(5) == null || match.group(8) == null) {
      return day;
    }
    try {
      String seconds = match.group(7);
      String offset = match.group(8).matches("Z|UTC|GMT") ? "Z" : match.group(8);
      return Optional.of(
          OffsetDateTime.of(
                  LocalDate.parse(day.orElseThrow()),
                  java.time.LocalTime.of(
                      Integer.parseInt(match.group(5)),
                      Integer.parseInt(match.group(6)),
                      seconds == null ? 0 : Integer.parseInt(seconds)),
                  ZoneOffset.of(offset))
              .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    } catch (DateTimeException noTime) {
      return day;
    }
  }

  private static Optional<String> numeric(MatchResult match, boolean monthFirst) {
    int first = Integer.parseInt(match.group(1));
    int second = Integer.parseInt(match.group(3));
    boolean month = second > 12 || (monthFirst && first <= 12 && match.group(2).equals("/"));
    String year = match.group(4).length() == 2 ? "20" + match.group(4) : match.group(4);
    return month
        ? date(year, match.group(1), match.group(3))
        : date(year, match.group(3), match.group(1));
  }

  private static Optional<String> named(String year, String month, String day) {
    return Months.number(month).flatMap(number -> date(year, Integer.toString(number), day));
  }

  private static Optional<String> epoch(long number) {
    Instant instant =
        number > 99_999_999_999L ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
    return Optional.of(
        instant.atOffset(ZoneOffset.UTC).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
  }

  /** A day between 1600 and 2100: no clock is asked what lies in the future. */
  private static Optional<String> date(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return date.getYear() < 1600 || date.getYear() > 2100
          ? Optional.empty()
          : Optional.of(date.toString());
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }
}
