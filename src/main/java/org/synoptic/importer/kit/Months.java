package org.synoptic.importer.kit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

  private Months() {}

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
