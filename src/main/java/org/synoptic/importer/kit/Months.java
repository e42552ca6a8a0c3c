package org.synoptic.importer.kit;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of months in the languages of most newspapers with Latin or Cyrillic letters. */
final class Months {

  /** Beginnings of the names, long enough to tell the months of all these languages apart. */
  private static final List<String> BEGINNINGS =
      List.of(
          "jan|jän|ene|gen|янв",
          "feb|fév|fev|фев|şub",
          "mar|mär|maer|mrt|mrz|maart|мар",
          "apr|avr|abr|апр|nis",
          "may|mai|mag|maj|mei|máj|май|мая",
          "jun|juin|giu|июн|haz",
          "jul|juil|lug|июл|tem",
          "aug|aoû|aou|ago|авг|ağu",
          "sep|set|сен|eyl",
          "oct|okt|ott|out|окт|eki",
          "nov|ноя|kas",
          "dec|dez|déc|dic|дек|ara");

  /** The whole names, in the languages of most bylines. */
  private static final Set<String> NAMES =
      Stream.of("en", "de", "fr", "es", "it")
          .map(Locale::of)
          .flatMap(language ->
              Stream.of(Month.values())
                  .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
                  .map(name -> name.toLowerCase(language)))
          .collect(Collectors.toUnmodifiableSet());

  private Months() {}

  /** Whether a word is the whole name of a month, in any case. */
  static boolean isName(String word) {
    return NAMES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word is the whole name of a month or its first letters, three or more. */
  static boolean isBeginning(String word) {
    String letters = word.toLowerCase(Locale.ROOT);
    return letters.length() > 2 && NAMES.stream().anyMatch(name -> name.startsWith(letters));
  }

  /** 1 to 12 for the name of a month or its beginning, in any case. */
  static Optional<Integer> number(String name) {
    String word = name.toLowerCase(Locale.ROOT);
    for (int month = 0; month < BEGINNINGS.size(); month++) {
      for (String beginning : BEGINNINGS.get(month).split("\\|", -1)) {
        if (word.startsWith(beginning)) {
          return Optional.of(month + 1);
        }
      }
    }
    return Optional.empty();
  }
}
