package org.synoptic.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The nouns that give words as somebody's, each with the words that may lead in its content. */
final class ReportingNouns {

  private static final String LIST = "reporting-nouns.txt";
  private static final Map<String, Set<String>> ENTRIES = read();

  private ReportingNouns() {}

  /** Whether a noun's content may start with this word, or behind it if it is a preposition. */
  static boolean leads(String noun, String word) {
    return ENTRIES.getOrDefault(noun, Set.of()).contains(word);
  }

  private static Map<String, Set<String>> read() {
    try (InputStream in = ReportingNouns.class.getResourceAsStream(LIST)) {
      if (in == null) {
        throw new IOException("no " + LIST + " beside the program");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.strip().split("\\s+")))
          .collect(
              Collectors.toUnmodifiableMap(
                  List::getFirst, words -> Set.copyOf(words.subList(1, words.size()))));
    } catch (IOException damaged) {
      throw new UncheckedIOException("cannot load the reporting nouns", damaged);
    }
  }
}
