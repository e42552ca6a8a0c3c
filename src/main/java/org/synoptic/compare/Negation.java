package org.synoptic.compare;

import java.util.List;
import java.util.Set;
import org.synoptic.text.Terms;
import org.synoptic.text.Terms.Term;

/** The words that turn a statement round. */
final class Negation {

  private static final Set<String> STEMS =
      Set.of(
          ("not no never none nobody nothing neither nor without refrain deni refus reject fail"
                  + " cannot prohibit forbid forbidden ban abstain")
              .split(" "));

  /** As they look once their apostrophe is lost. */
  private static final Set<String> CONTRACTED =
      Set.of(
          "wont cant dont isnt arent wasnt werent didnt doesnt hasnt havent hadnt wouldnt shouldnt couldnt mustnt"
              .split(" "));

  private Negation() {}

  /** Those that stand in a text, in order, in lower case; "didn't" counts. */
  static List<String> words(String text) {
    return Terms.all(text).stream().filter(Negation::turns).map(Term::text).toList();
  }

  /** How many of them are among these words. */
  static long count(List<Term> words) {
    return words.stream().filter(Negation::turns).count();
  }

  /** Whether a word turns a statement round. */
  static boolean turns(Term term) {
    return CONTRACTED.contains(term.text())
        || STEMS.contains(term.text())
        || STEMS.contains(term.stem());
  }
}
