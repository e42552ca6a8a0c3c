package org.synoptic.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.model.Span;
import org.synoptic.ui.kit.Mark;

/** Finds the words in a text that a rule went by. */
final class SharedWords {

  private SharedWords() {}

  /** Marks where the words stand as whole words, small or large letters alike. */
  static List<Mark> in(String text, List<String> words) {
    List<Span> found = new ArrayList<>();
    for (String word : words) {
      Matcher there =
          Pattern.compile(
                  "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])",
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
              .matcher(text);
      while (!word.isBlank() && there.find()) {
        Span span = new Span(there.start(), there.end());
        if (found.stream().noneMatch(span::overlaps)) {
          found.add(span);
        }
      }
    }
    found.sort(Comparator.comparingInt(Span::start));
    return Mark.all(found, "hit");
  }
}
