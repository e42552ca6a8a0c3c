package org.synoptic.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The regular forms of the reporting verbs: {@code opposes, opposed, opposing}. The model of
 * dictionary forms has seen few of them and takes {@code blamed} for a form of "blam".
 */
final class Inflections {

  private static final String VOWELS = "aeiou";
  private static final Map<String, String> FORMS = forms();

  private Inflections() {}

  /** The reporting verb that a word in lower case can be a regular form of. */
  static Optional<String> of(String word) {
    return Optional.ofNullable(FORMS.get(word));
  }

  private static Map<String, String> forms() {
    Map<String, String> forms = new HashMap<>();
    for (String verb : new TreeSet<>(ReportingVerbs.all())) {
      stems(verb)
          .forEach(stem -> {
            forms.putIfAbsent(stem + "ed", verb);
            forms.putIfAbsent(stem + "ing", verb);
          });
      forms.putIfAbsent(third(verb), verb);
    }
    return Map.copyOf(forms);
  }

  private static String third(String verb) {
    if (verb.endsWith("y") && !vowel(verb, 2)) {
      return verb.substring(0, verb.length() - 1) + "ies";
    }
    boolean hissing = Set.of("s", "x", "z").contains(verb.substring(verb.length() - 1));
    return verb + (hissing || verb.endsWith("ch") || verb.endsWith("sh") ? "es" : "s");
  }

  /** What stands before "ed" and "ing". */
  private static List<String> stems(String verb) {
    String shorter = verb.substring(0, verb.length() - 1);
    char last = verb.charAt(verb.length() - 1);
    if (last == 'e') {
      return List.of(shorter);
    }
    if (last == 'y' && !vowel(verb, 2)) {
      return List.of(verb, shorter + "i");
    }
    boolean doubles = VOWELS.indexOf(last) < 0 && vowel(verb, 2) && !vowel(verb, 3);
    return doubles ? List.of(verb, verb + last) : List.of(verb);
  }

  /** Whether the letter that many from the end is a vowel. */
  private static boolean vowel(String verb, int fromEnd) {
    int at = verb.length() - fromEnd;
    return at >= 0 && VOWELS.indexOf(verb.charAt(at)) >= 0;
  }
}
