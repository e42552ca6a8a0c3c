package org.synoptic.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.synoptic.model.Span;
import org.synoptic.text.Terms;
import org.synoptic.text.Terms.Term;

/**
 * A number of something.
 *
 * @param span where number and thing stand
 * @param value how many
 * @param unit stem of the thing counted, or {@code %} or a currency sign
 * @param about whether the text says that it is not exact
 */
record Quantity(Span span, double value, String unit, boolean about) {

  private static final Map<String, Double> NUMBERS =
      Map.ofEntries(
          Map.entry("one", 1.0),
          Map.entry("two", 2.0),
          Map.entry("three", 3.0),
          Map.entry("four", 4.0),
          Map.entry("five", 5.0),
          Map.entry("six", 6.0),
          Map.entry("seven", 7.0),
          Map.entry("eight", 8.0),
          Map.entry("nine", 9.0),
          Map.entry("ten", 10.0),
          Map.entry("eleven", 11.0),
          Map.entry("twelve", 12.0),
          Map.entry("fifteen", 15.0),
          Map.entry("twenty", 20.0),
          Map.entry("thirty", 30.0),
          Map.entry("forty", 40.0),
          Map.entry("fifty", 50.0),
          Map.entry("dozen", 12.0));
  private static final Map<String, Double> POWERS =
      Map.of("hundred", 1e2, "thousand", 1e3, "million", 1e6, "billion", 1e9, "trillion", 1e12);
  private static final Set<String> ABOUT =
      Set.of(
          "about",
          "almost",
          "around",
          "approximately",
          "roughly",
          "nearly",
          "over",
          "than",
          "least",
          "most",
          "some",
          "up",
          "estimated");
  private static final Set<String> NO_UNIT = Set.of("one", "per", "percent", "cent");

  /** The quantities of a text in order. Dates and years are none. */
  static List<Quantity> in(String text) {
    List<Term> words = Terms.all(text);
    List<Quantity> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Optional<Double> number = number(text, words.get(i));
      if (number.isPresent() && !isDate(words, i)) {
        int next = i + 1;
        double value = number.get();
        Span span = words.get(i).span();
        // A decimal comma or point cuts the digits into two words.
        while (next < words.size() && joined(text, words.get(next - 1), words.get(next))) {
          span = span.cover(words.get(next).span());
          value = Double.parseDouble(span.of(text).replace(",", ""));
          next++;
        }
        while (next < words.size() && POWERS.containsKey(words.get(next).text())) {
          value *= POWERS.getOrDefault(words.get(next).text(), 1.0);
          span = span.cover(words.get(next).span());
          next++;
        }
        add(found, text, words, i, next, span, value);
        i = next - 1;
      }
    }
    return found;
  }

  private static void add(
      List<Quantity> found,
      String text,
      List<Term> words,
      int at,
      int next,
      Span span,
      double value) {
    boolean about =
        words.subList(Math.max(0, at - 2), at).stream()
            .anyMatch(word -> ABOUT.contains(word.text()));
    char before = span.start() == 0 ? ' ' : text.charAt(span.start() - 1);
    char after = span.end() == text.length() ? ' ' : text.charAt(span.end());
    if ("$€£¥".indexOf(before) >= 0) {
      found.add(new Quantity(span, value, String.valueOf(before), about));
    } else if (after == '%' || next < words.size() && NO_UNIT.contains(words.get(next).text())) {
      found.add(new Quantity(span, value, "%", about));
    } else if (next < words.size() && words.get(next).content() && !year(value, text, span)) {
      Term unit = words.get(next);
      found.add(new Quantity(span.cover(unit.span()), value, unit.stem(), about));
    }
  }

  private static Optional<Double> number(String text, Term word) {
    if (word.text().chars().allMatch(c -> c >= '0' && c <= '9') && word.text().length() < 16) {
      return Optional.of(Double.parseDouble(word.text()));
    }
    return Optional.ofNullable(NUMBERS.get(word.text()));
  }

  private static boolean joined(String text, Term one, Term two) {
    String between = text.substring(one.span().end(), two.span().start());
    return (between.equals(",") && two.text().length() == 3 || between.equals("."))
        && (one.text() + two.text()).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isDate(List<Term> words, int at) {
    return at > 0 && Moment.month(words.get(at - 1).text()).isPresent()
        || at + 1 < words.size() && Moment.month(words.get(at + 1).text()).isPresent();
  }

  private static boolean year(double value, String text, Span span) {
    return value >= 1900 && value < 2100 && span.length() == 4 && text.charAt(span.start()) < ':';
  }

  /** Whether two quantities of the same thing cannot both be right. */
  boolean contradicts(Quantity other) {
    double most = Math.max(Math.abs(value), Math.abs(other.value));
    double apart = Math.abs(value - other.value);
    double leeway = about || other.about ? 0.15 * most : most >= 1000 ? 0.02 * most : 0;
    return unit.equals(other.unit) && apart > leeway;
  }
}
