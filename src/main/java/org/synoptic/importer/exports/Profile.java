package org.synoptic.importer.exports;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How one database writes its exports. A profile is a small text that anyone can write; {@code
 * profiles.md} of the documentation says how.
 */
public final class Profile {

  private final String name;
  private final Map<String, List<Phrase>> phrases;
  private final LabelLines labels;
  private final List<List<Slot>> heads;
  private final Set<String> textEnds;
  private final Map<String, String> settings;
  private final Set<String> signs;

  Profile(
      String name,
      Map<String, List<Phrase>> phrases,
      List<Label> labels,
      List<List<Slot>> heads,
      Set<String> textEnds,
      Map<String, String> settings) {
    this.name = name;
    this.phrases = Map.copyOf(phrases);
    this.labels = new LabelLines(labels);
    this.heads = List.copyOf(heads);
    this.textEnds = Set.copyOf(textEnds);
    this.settings = Map.copyOf(settings);
    this.signs = words("begins", "ends");
  }

  /** What the reader calls it: {@code Factiva}. */
  public String name() {
    return name;
  }

  /** The phrases under a key; none when the profile does not have it. */
  List<Phrase> phrases(String key) {
    return phrases.getOrDefault(key, List.of());
  }

  /** What the first phrase under a key that fits the line found in it. */
  Optional<Map<String, String>> match(String key, String line) {
    for (Phrase phrase : phrases(key)) {
      Optional<Map<String, String>> found = phrase.match(line);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Whether a line reads as one of those that have a place in the head. */
  boolean hasPlace(String line) {
    return phrases.keySet().stream()
        .anyMatch(key -> key.startsWith("line ") && match(key, line).isPresent());
  }

  LabelLines labels() {
    return labels;
  }

  /** The orders in which the lines above the text may come. */
  List<List<Slot>> heads() {
    return heads;
  }

  /** Whether the text is over where this paragraph stands. */
  boolean endsText(Unit unit) {
    return unit.found().isPresent() && textEnds.contains(unit.found().get().label().words());
  }

  /** The value of a simple key ({@code language}, {@code pages}). */
  Optional<String> setting(String key) {
    return Optional.ofNullable(settings.get(key));
  }

  /** Whether an article may begin where a page or a box begins. */
  boolean cutsAtPages() {
    return setting("pages").map("cut"::equals).orElse(false);
  }

  /** Words of which a file of this database has at least some. */
  Set<String> signs() {
    return signs;
  }

  private Set<String> words(String... keys) {
    Set<String> words = new LinkedHashSet<>();
    for (String key : keys) {
      phrases(key).forEach(phrase -> words.add(phrase.words()));
    }
    return Collections.unmodifiableSet(words);
  }

  @Override
  public String toString() {
    return name;
  }
}
