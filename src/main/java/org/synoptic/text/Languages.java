package org.synoptic.text;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells in which language a text is: by its script where that is enough, among languages in Latin
 * script by their most common words. Short or mixed text has no language.
 */
public final class Languages {

  /** The start of a text tells its language. */
  private static final int ENOUGH = 2000;

  private static final Map<UnicodeScript, String> BY_SCRIPT =
      Map.ofEntries(
          Map.entry(UnicodeScript.HAN, "zh"),
          Map.entry(UnicodeScript.HIRAGANA, "ja"),
          Map.entry(UnicodeScript.KATAKANA, "ja"),
          Map.entry(UnicodeScript.HANGUL, "ko"),
          Map.entry(UnicodeScript.GREEK, "el"),
          Map.entry(UnicodeScript.HEBREW, "he"),
          Map.entry(UnicodeScript.ARMENIAN, "hy"),
          Map.entry(UnicodeScript.GEORGIAN, "ka"),
          Map.entry(UnicodeScript.THAI, "th"),
          Map.entry(UnicodeScript.DEVANAGARI, "hi"),
          Map.entry(UnicodeScript.BENGALI, "bn"),
          Map.entry(UnicodeScript.TAMIL, "ta"),
          Map.entry(UnicodeScript.ETHIOPIC, "am"),
          Map.entry(UnicodeScript.MYANMAR, "my"),
          Map.entry(UnicodeScript.KHMER, "km"));

  private Languages() {}

  /**
   * The language of a text as a BCP 47 tag ({@code en}, {@code zh}), or empty when it cannot be
   * told. Of languages that share a script of their own the one most written is told.
   */
  public static Optional<String> of(String text) {
    String start = text.substring(0, Math.min(text.length(), ENOUGH));
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    int latin = 0;
    for (int i = 0, point; i < start.length(); i += Character.charCount(point)) {
      point = start.codePointAt(i);
      if (point < 0x80) {
        latin += Character.isLetter(point) ? 1 : 0;
      } else if (Character.isLetter(point)) {
        letters.merge(UnicodeScript.of(point), 1, Integer::sum);
      }
    }
    if (latin > 0) {
      letters.merge(UnicodeScript.LATIN, latin, Integer::sum);
    }
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    return letters.entrySet().stream()
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .filter(most -> 2 * most.getValue() > all || japanese(letters, all))
        .flatMap(most -> named(most.getKey(), start, japanese(letters, all)));
  }

  /** Chinese characters with some kana between them are Japanese. */
  private static boolean japanese(Map<UnicodeScript, Integer> letters, int all) {
    int kana =
        letters.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
    int han = letters.getOrDefault(UnicodeScript.HAN, 0);
    return 10 * kana > kana + han && 2 * (kana + han) > all;
  }

  private static Optional<String> named(UnicodeScript script, String text, boolean japanese) {
    if (japanese) {
      return Optional.of("ja");
    }
    return switch (script) {
      case LATIN -> CommonWords.language(text);
      case CYRILLIC ->
          byLetters(text, List.of("be:ў", "uk:іїєґ", "sr:ћђљњј", "ru:ыэё", "bg:ъ"), "ru");
      case ARABIC -> byLetters(text, List.of("ur:ٹڈڑںے", "fa:پچژگکی"), "ar");
      default -> Optional.ofNullable(BY_SCRIPT.get(script));
    };
  }

  /** The first language of whose own letters the text has one in a hundred; otherwise the other. */
  private static Optional<String> byLetters(String text, List<String> own, String other) {
    for (String one : own) {
      String letters = one.substring(one.indexOf(':') + 1);
      long count = text.chars().filter(c -> letters.indexOf(c) >= 0).count();
      if (100 * count >= text.length()) {
        return Optional.of(one.substring(0, one.indexOf(':')));
      }
    }
    return Optional.of(other);
  }
}
