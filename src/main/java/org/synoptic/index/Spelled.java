package org.synoptic.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.synoptic.model.Span;

/** The words behind matches, as they stand in the source. */
final class Spelled {

  private static final int MOST = 12;
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Spelled() {}

  /** Each once, case aside, the headline's first. */
  static List<String> of(String text, List<Span> spans, String title, List<Span> above) {
    Map<String, String> words = new LinkedHashMap<>();
    above.forEach(span -> put(words, span.of(title)));
    for (Span span : spans) {
      if (words.size() < MOST) {
        put(words, span.of(text));
      }
    }
    return new ArrayList<>(words.values());
  }

  private static void put(Map<String, String> words, String word) {
    String line = BLANKS.matcher(word).replaceAll(" ");
    words.putIfAbsent(line.toLowerCase(Locale.ROOT), line);
  }
}
