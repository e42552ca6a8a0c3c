package org.synoptic.compare;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.synoptic.model.Span;
import org.synoptic.text.Terms;
import org.synoptic.text.Terms.Term;

/**
 * A day that a text names, as far as it can be told.
 *
 * @param span the words
 * @param weekday the day of the week, when it is named or follows from the date
 * @param date the date, when it is named; a year that is not named is that of the publication
 */
record Moment(Span span, Optional<DayOfWeek> weekday, Optional<LocalDate> date) {

  private static final int SHORTEST_MONTH = 3;

  /**
   * The days named in a text, in order.
   *
   * @param published ISO 8601 date of publication, or empty
   */
  static List<Moment> in(String text, String published) {
    List<Term> words = Terms.all(text);
    List<Moment> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Optional<DayOfWeek> weekday = weekday(text, words.get(i));
      Optional<Month> month = month(words.get(i).text());
      if (weekday.isPresent()) {
        found.add(new Moment(words.get(i).span(), weekday, Optional.empty()));
      } else if (month.isPresent()) {
        dated(words, i, month.get(), published).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Moment> dated(List<Term> words, int at, Month month, String published) {
    for (int beside : new int[] {at - 1, at + 1}) {
      if (beside >= 0
          && beside < words.size()
          && words.get(beside).text().matches("[0-9]{1,2}(st|nd|rd|th)?")) {
        int day = Integer.parseInt(words.get(beside).text().replaceAll("\\D", ""));
        int after = Math.max(at, beside) + 1;
        boolean named = after < words.size() && words.get(after).text().matches("(19|20)[0-9]{2}");
        String year = named ? words.get(after).text() : year(published);
        Span span = words.get(at).span().cover(words.get(beside).span());
        Optional<LocalDate> date = date(year, month, day);
        return Optional.of(new Moment(span, date.map(LocalDate::getDayOfWeek), date));
      }
    }
    return Optional.empty();
  }

  private static String year(String published) {
    return published.matches("[0-9]{4}.*") ? published.substring(0, 4) : "";
  }

  private static Optional<LocalDate> date(String year, Month month, int day) {
    try {
      return year.isEmpty()
          ? Optional.empty()
          : Optional.of(LocalDate.of(Integer.parseInt(year), month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** A day of the week is written with a capital; "sun" and "sat" are none. */
  private static Optional<DayOfWeek> weekday(String text, Term word) {
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().toLowerCase(Locale.ROOT);
      if (word.text().equals(name) || word.text().equals(name + "s")) {
        return Character.isUpperCase(text.charAt(word.span().start()))
            ? Optional.of(day)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The month of a name in lower case, whole or shortened to three letters or four. */
  static Optional<Month> month(String word) {
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      boolean shortened = word.length() <= SHORTEST_MONTH + 1 && name.startsWith(word);
      if (word.length() >= SHORTEST_MONTH && (name.equals(word) || shortened)) {
        return Optional.of(month);
      }
    }
    return Optional.empty();
  }

  /** Whether both cannot be the same day. */
  boolean contradicts(Moment other) {
    if (date.isPresent() && other.date.isPresent()) {
      return !date.equals(other.date);
    }
    return weekday.isPresent() && other.weekday.isPresent() && !weekday.equals(other.weekday);
  }
}
