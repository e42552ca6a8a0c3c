package org.synoptic.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that tell what a name is: titles, bodies, outlets, countries and their capitals, roles. */
public final class NameWords {

  private static final String LIST = "name-words.txt";
  private static final Map<String, Set<String>> KINDS = read();
  private static final Set<String> COUNTRIES = countries();

  private NameWords() {}

  /** Whether a word is one of a title. */
  public static boolean isTitle(String word) {
    return has("title", word);
  }

  /** Whether a word says that a name is of a body or an outlet. */
  public static boolean isBody(String word) {
    return has("body", word) || has("outlet", word);
  }

  /** Whether a word says that a name is of an outlet. */
  public static boolean isOutlet(String word) {
    return has("outlet", word);
  }

  /** Whether a noun means an outlet. */
  public static boolean isPublication(String word) {
    return has("publication", word);
  }

  /** Whether a noun means a person by what they do. */
  public static boolean isRole(String word) {
    return has("role", word);
  }

  /** Whether a title is a man's. */
  public static boolean isMale(String word) {
    return has("male", word);
  }

  /** Whether a title is a woman's. */
  public static boolean isFemale(String word) {
    return has("female", word);
  }

  /** Whether a name is that of a country or of a capital that stands for its government. */
  public static boolean isPlace(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return COUNTRIES.contains(lower) || has("seat", lower);
  }

  private static boolean has(String kind, String word) {
    return KINDS.getOrDefault(kind, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  private static Set<String> countries() {
    Set<String> names = new HashSet<>();
    for (String code : Locale.getISOCountries()) {
      names.add(Locale.of("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT));
    }
    return Set.copyOf(names);
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> kinds = new HashMap<>();
    try (InputStream in = NameWords.class.getResourceAsStream(LIST)) {
      if (in == null) {
        throw new IOException("no " + LIST + " beside the program");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split(" "))
          .forEach(words ->
              kinds.put(words[0], new HashSet<>(Arrays.asList(words).subList(1, words.length))));
    } catch (IOException damaged) {
      throw new UncheckedIOException("cannot load the words of names", damaged);
    }
    return Map.copyOf(kinds);
  }
}
