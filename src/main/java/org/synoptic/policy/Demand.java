package org.synoptic.policy;

import java.util.List;
import java.util.Set;
import org.synoptic.text.Terms;
import org.synoptic.text.Terms.Term;

/**
 * Whether a statement says what somebody is to do: the form in which a report gives the content of
 * a policy, unlike what it tells of the event.
 */
final class Demand {

  private static final Set<String> STEMS =
      Set.of(
          ("agre allow ask ban bar bind call commit demand forbid forbidden must oblig oppos permit pledg prohibit promis "
                  + "refrain requir shall should urg vow will would")
              .split(" "));
  private static final Set<String> BE = Set.of("is", "are", "be", "not", "have", "has");

  private Demand() {}

  /** Whether a verb or modal of duty, promise or leave stands there, or "is to", "not to". */
  static boolean in(String text) {
    List<Term> terms = Terms.all(text);
    for (int i = 0; i < terms.size(); i++) {
      boolean dutiful = i > 0 && terms.get(i).text().equals("to") && isBe(terms.get(i - 1));
      if (dutiful || STEMS.contains(terms.get(i).stem())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBe(Term term) {
    return BE.contains(term.text());
  }
}
