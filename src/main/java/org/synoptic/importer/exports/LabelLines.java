package org.synoptic.importer.exports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** All labels of a profile, found by the first letters of a line. */
final class LabelLines {

  /** What looks like a label of the old kind that the profile does not know. */
  private static final Pattern LIKE_ONE =
      Pattern.compile(
          "^\\p{Lu}[\\p{Lu}\\d'’./-]{1,24}(?: \\p{Lu}[\\p{Lu}\\d-]{0,15})? ?:(?: .*)?$");

  private final Map<String, List<Label>> byBeginning = new HashMap<>();

  LabelLines(List<Label> labels) {
    for (Label label : labels) {
      byBeginning.computeIfAbsent(key(label.words()), key -> new ArrayList<>()).add(label);
    }
  }

  /**
   * A label with what stands behind it.
   *
   * @param label which one
   * @param value the rest of the line
   */
  record Found(Label label, String value) {}

  /** The label that a line begins with. */
  Optional<Found> of(String line) {
    if (line.length() < 2) {
      return Optional.empty();
    }
    for (Label label : byBeginning.getOrDefault(key(line), List.of())) {
      Optional<String> value = label.value(line);
      if (value.isPresent()) {
        return Optional.of(new Found(label, value.get()));
      }
    }
    return Optional.empty();
  }

  /** Whether a line looks like one with a label, known or not. */
  boolean like(String line) {
    int colon = line.indexOf(':');
    return colon > 1 && colon < 45 && LIKE_ONE.matcher(line).matches();
  }

  private static String key(String words) {
    return words.substring(0, Math.min(2, words.length())).toLowerCase(Locale.ROOT);
  }
}
