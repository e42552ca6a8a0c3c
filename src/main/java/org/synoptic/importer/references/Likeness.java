package org.synoptic.importer.references;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.synoptic.importer.kit.Words;
import org.synoptic.model.Document;

/** How far a reference and a document without a common address speak of the same report. */
final class Likeness {

  private static final double SAME_TITLE = 0.6;

  /** From so many different words on, two reports seldom have one title by chance. */
  private static final int TELLING = 4;

  private Likeness() {}

  /**
   * From 0 to 1: the share of common words of the titles (Dice) makes seven tenths, outlet and day
   * add what they agree in, and the whole title a tenth where a document has neither. A different
   * outlet or day ends it: another paper has the same headline.
   */
  static double of(Reference reference, Document document, List<String> why) {
    Set<String> words = Matcher.words(reference.title());
    double title = dice(words, Matcher.words(document.metadata().title()));
    if (title < SAME_TITLE) {
      return 0;
    }
    why.add(String.format(Locale.ROOT, "%.0f %% of the words of the titles", title * 100));
    double score = 0.7 * title;
    Optional<String> outlet = document.metadata().outlet();
    if (reference.outlet().isPresent() && outlet.isPresent()) {
      if (!sameOutlet(reference.outlet().get(), outlet.get())) {
        return 0;
      }
      why.add("the same outlet");
      score += 0.15;
    }
    Optional<String> day = document.metadata().day();
    if (reference.issued().isPresent() && day.isPresent()) {
      int known = Math.min(reference.issued().get().length(), day.get().length());
      if (!reference.issued().get().regionMatches(0, day.get(), 0, known)) {
        return 0;
      }
      why.add(known == 10 ? "the same day" : "the same month or year");
      score += known == 10 ? 0.15 : 0.05;
    }
    boolean bare = outlet.isEmpty() && day.isEmpty();
    if (bare && title == 1 && words.size() >= TELLING) {
      score += 0.1; // Such a document has nothing else to be known by.
    }
    return score;
  }

  static boolean sameOutlet(String one, String other) {
    String a = Words.plain(one).replaceFirst("^(?:the|die|der|le|la|de) ", "");
    String b = Words.plain(other).replaceFirst("^(?:the|die|der|le|la|de) ", "");
    return a.equals(b) || a.startsWith(b + " ") || b.startsWith(a + " ");
  }

  private static double dice(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    Set<String> common = new HashSet<>(one);
    common.retainAll(other);
    return 2.0 * common.size() / (one.size() + other.size());
  }
}
