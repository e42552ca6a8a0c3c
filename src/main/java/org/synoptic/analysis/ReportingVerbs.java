package org.synoptic.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The verbs that give words as somebody's, with the frames they stand in. */
final class ReportingVerbs {

  private static final String LIST = "reporting-verbs.txt";
  private static final Map<String, Entry> ENTRIES = read();

  private ReportingVerbs() {}

  /**
   * What is known of one verb.
   *
   * @param frames the frames it stands in
   * @param prepositions those that lead in its noun phrase ("call for")
   */
  record Entry(Set<Frame> frames, Set<String> prepositions) {

    boolean takes(Frame frame) {
      return frames.contains(frame);
    }
  }

  private static final Entry NONE = new Entry(Set.of(), Set.of());

  /** The entry of a dictionary form; without frames when it is no reporting verb. */
  static Entry of(String lemma) {
    return ENTRIES.getOrDefault(lemma, NONE);
  }

  static boolean contains(String lemma) {
    return ENTRIES.containsKey(lemma);
  }

  /** The dictionary forms of all reporting verbs. */
  static Set<String> all() {
    return ENTRIES.keySet();
  }

  private static Map<String, Entry> read() {
    Map<String, Entry> entries = new HashMap<>();
    try (InputStream in = ReportingVerbs.class.getResourceAsStream(LIST)) {
      if (in == null) {
        throw new IOException("no " + LIST + " beside the program");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(entries, line));
    } catch (IOException damaged) {
      throw new UncheckedIOException("cannot load the reporting verbs", damaged);
    }
    return Map.copyOf(entries);
  }

  private static void add(Map<String, Entry> entries, String line) {
    String[] words = line.strip().split("\\s+", -1);
    Set<Frame> frames = EnumSet.noneOf(Frame.class);
    Set<String> prepositions = new TreeSet<>();
    for (int i = 1; i < words.length; i++) {
      String[] parts = words[i].split(":", 2);
      Frame frame = Frame.valueOf(parts[0].toUpperCase(Locale.ROOT));
      if (parts.length > 1) {
        prepositions.add(parts[1]);
      } else {
        frames.add(frame);
      }
    }
    if (!prepositions.isEmpty() || !frames.isEmpty()) {
      entries.put(words[0], new Entry(frames, prepositions));
    }
  }
}
