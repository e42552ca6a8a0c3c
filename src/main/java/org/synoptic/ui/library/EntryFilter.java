package org.synoptic.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.synoptic.app.Entry;

/** What the filter box lets through: documents in whose line each typed word stands. */
final class EntryFilter {

  private EntryFilter() {}

  static Predicate<Entry> of(String typed) {
    List<String> words =
        Stream.of(typed.toLowerCase(Locale.ROOT).split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList();
    return entry -> words.isEmpty() || words.stream().allMatch(searched(entry)::contains);
  }

  private static String searched(Entry entry) {
    List<String> parts = new ArrayList<>(entry.metadata().authors());
    parts.add(entry.label());
    parts.add(entry.metadata().title());
    parts.add(entry.metadata().day().orElse(""));
    parts.addAll(entry.policies());
    parts.addAll(entry.tags());
    return String.join("\n", parts).toLowerCase(Locale.ROOT);
  }
}
