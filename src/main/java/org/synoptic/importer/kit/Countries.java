package org.synoptic.importer.kit;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of countries in English and German. */
final class Countries {

  private static final Set<String> NAMES =
      Stream.of(Locale.getISOCountries())
          .map(code -> new Locale.Builder().setRegion(code).build())
          .flatMap(
              country -> Stream.of(Locale.ENGLISH, Locale.GERMAN).map(country::getDisplayCountry))
          .collect(Collectors.toUnmodifiableSet());

  private Countries() {}

  /** Whether words are the name of a country, with its capitals. */
  static boolean isName(String words) {
    return NAMES.contains(words);
  }
}
