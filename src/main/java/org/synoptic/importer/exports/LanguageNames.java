package org.synoptic.importer.exports;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names of languages, in the languages of the databases' screens and in their own. */
final class LanguageNames {

  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "nl", "it", "pt", "da", "sv", "no", "fi", "pl", "cs", "sk", "hu",
          "ro", "bg", "el", "tr", "ru", "uk", "hr", "sr", "sl", "et", "lv", "lt", "zh", "ja", "ko",
          "ar", "he", "fa", "hi", "id", "ms", "th", "vi", "ca", "gl", "eu", "is", "ga", "mt", "af");
  private static final List<String> SCREENS =
      List.of("en", "de", "fr", "es", "nl", "it", "pt", "da", "sv", "ru", "ja", "zh");

  /** From a name, as {@link #key} has it, to the tag. */
  static final Map<String, String> ALL = all();

  private LanguageNames() {}

  /** The tag of a language that is named in some way: {@code GERMAN; DEUTSCH} is {@code de}. */
  static Optional<String> tag(String names) {
    for (String name : names.split("[;,/(|]", -1)) {
      String tag = ALL.get(key(name));
      if (tag != null) {
        return Optional.of(tag);
      }
    }
    return Optional.empty();
  }

  static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private static Map<String, String> all() {
    Map<String, String> all = new HashMap<>();
    for (String tag : LANGUAGES) {
      Locale language = Locale.of(tag);
      all.putIfAbsent(key(language.getDisplayLanguage(language)), tag);
      for (String screen : SCREENS) {
        all.putIfAbsent(key(language.getDisplayLanguage(Locale.of(screen))), tag);
      }
    }
    all.put("francaise", "fr");
    all.put("française", "fr");
    all.put("francais", "fr");
    all.put("flemish", "nl");
    return Map.copyOf(all);
  }
}
