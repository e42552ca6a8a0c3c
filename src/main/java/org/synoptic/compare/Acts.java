package org.synoptic.compare;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.synoptic.text.Terms;

/** Verbs of like and of opposite meaning, as rules and promises use them; by their stems. */
final class Acts {

  private static final List<Set<String>> ALIKE =
      List.of(
          stems(
              "share disclose communicate reveal divulge furnish disseminate distribute publish release"),
          stems("copy reproduce duplicate replicate"),
          stems("retain keep store preserve"),
          stems("use utilise utilize exploit"));
  private static final Set<String> KEEPING = stems("retain keep hold preserve");
  private static final Set<String> GIVING_UP =
      stems("return destroy delete erase expunge surrender remove");

  private Acts() {}

  /** Whether some of the one are some of the other, or mean about the same. */
  static boolean alike(Set<String> one, Set<String> other) {
    return meet(one, other)
        || ALIKE.stream().anyMatch(family -> meet(family, one) && meet(family, other));
  }

  /** Whether who does the one cannot do the other. */
  static boolean opposite(Set<String> one, Set<String> other) {
    return (meet(one, KEEPING) && meet(other, GIVING_UP))
        || (meet(one, GIVING_UP) && meet(other, KEEPING));
  }

  /** The stems of the first content words of a text. */
  static Set<String> first(String text, int words) {
    return new HashSet<>(Terms.content(text).stream().limit(words).toList());
  }

  private static boolean meet(Set<String> one, Set<String> other) {
    return !Collections.disjoint(one, other);
  }

  private static Set<String> stems(String words) {
    return Arrays.stream(words.split(" "))
        .flatMap(word -> Terms.content(word).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
