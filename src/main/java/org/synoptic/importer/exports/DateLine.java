package org.synoptic.importer.exports;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.importer.kit.Dates;

/** Dates as databases write them, and how likely it is that a line is nothing but one. */
final class DateLine {

  private static final int LONGEST = 90;
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[6-9]\\d\\d|20\\d\\d)(?!\\d)");
  private static final Pattern MONTH =
      Pattern.compile(
          "(?iuU)(?<!\\p{L})(?:"
              + "(jan|jän|ene|gen|янв)|(f[eéè][bv]r|fev|фев)|(mar|mär|maer|mrt|mrz|maart|март)"
              + "|(apr|avr|abr|апр)|(mai|may|mag|maj|mei|май|мая)|(jun|juin|giu|июн)"
              + "|(jul|juil|lug|июл)|(aug|ao[uû]|ago|авг)|(sep|set|сен)|(oct|okt|ott|out|окт)"
              + "|(nov|ноя)|(dec|dez|d[eé]c|dic|дек))\\p{L}*");
  private static final Pattern WORDS_OF_DATES =
      Pattern.compile(
          "(?iuU)\\d+(?:st|nd|rd|th|er|h|º)?|am|pm|a\\.m|p\\.m|[A-Z]{2,5}|of|de|del|den|le|den|um"
              + "|uhr|at|à|\\p{L}*(?:day|tag|abend|woch|dag|di|dimanche|lunes|martes|miércoles|jueves"
              + "|viernes|sábado|domingo|feira|недельник|вторник|среда|четверг|пятница|суббота)");
  private static final Pattern SEASON =
      Pattern.compile(
          "(?iu)(?:spring|summer|autumn|fall|winter|printemps|été|automne|hiver|frühjahr|frühling"
              + "|sommer|herbst),? +\\d{4}");
  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}.]+|\\.(?!\\p{L})");

  private DateLine() {}

  /**
   * The date in some words: a day, or a month or year where the day is not said. The time is left
   * out, since databases give the zone by letters that mean several.
   */
  static Optional<String> in(String words) {
    if (words.length() > 4 * LONGEST) {
      return Optional.empty();
    }
    return Dates.find(words).map(date -> date.substring(0, 10)).or(() -> month(words));
  }

  private static Optional<String> month(String words) {
    Matcher year = YEAR.matcher(words);
    if (words.length() > LONGEST / 2 || !year.find()) {
      return Optional.empty();
    }
    if (SEASON.matcher(words.strip()).matches()) {
      return Optional.of(year.group(1));
    }
    Matcher month = MONTH.matcher(words);
    while (month.find()) {
      for (int i = 1; i <= 12; i++) {
        if (month.group(i) != null) {
          return Optional.of("%s-%02d".formatted(year.group(1), i));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * How many words of the line are no part of a date; few for a line that gives the date of an
   * article, many for a sentence with a date in it; -1 when there is no date.
   */
  static int otherWords(String line) {
    if (line.length() > LONGEST || in(line).isEmpty()) {
      return -1;
    }
    int others = 0;
    for (String word : GAP.split(line, -1)) {
      boolean known =
          word.isEmpty() || WORDS_OF_DATES.matcher(word).matches() || MONTH.matcher(word).matches();
      others += known ? 0 : 1;
    }
    return others;
  }
}
