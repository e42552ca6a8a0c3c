package org.synoptic.policy;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.synoptic.text.Terms;
import org.synoptic.text.Terms.Term;

/** Finds whether one text stands word for word in another. */
final class Verbatim {

  private static final int WORDS = 6;

  private Verbatim() {}

  /** Whether at least six words in a row are the same; case, apostrophes and punctuation aside. */
  static boolean quotes(Set<String> claim, Set<String> clause) {
    return !Collections.disjoint(claim, clause);
  }

  /** Every six words in a row of a text. */
  static Set<String> runs(String text) {
    List<String> words = Terms.all(text).stream().map(Term::text).toList();
    return IntStream.rangeClosed(0, words.size() - WORDS)
        .mapToObj(i -> String.join(" ", words.subList(i, i + WORDS)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
