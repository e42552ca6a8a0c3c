package org.synoptic.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.text.Terms;
import org.synoptic.text.Terms.Term;

/**
 * Holds how far one statement reaches against another: "covers only" against "includes any", and a
 * duty against words that waive it.
 */
final class Scope {

  private static final Set<String> ONLY = Set.of("only", "solely", "exclusively");
  private static final Set<String> WIDE =
      Set.of("any", "all", "every", "otherwise", "limitation", "limited", "whether", "other");
  private static final Set<String> MEMBERS =
      Set.of(
          ("include includes including included mean means meaning cover covers comprise comprises consist consists "
                  + "contain contains apply applies concern concerns extend extends")
              .split(" "));
  private static final Pattern DUTY =
      Pattern.compile("\\b(?:shall|must|required|obliged)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern NOT = Pattern.compile("\\bnot\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern WAIVED =
      Pattern.compile(
          "\\b(?:whether or not|regardless of|irrespective of|need not|not need|no need|no obligation|not necessarily"
              + "|(?:is|are|be|been|was) not necessary|not (?:be )?(?:required|obliged|obligated)|does not obligate"
              + "|even if (?:it is )?not)\\b",
          Pattern.CASE_INSENSITIVE);

  private Scope() {}

  /** How the first statement is narrower than the other allows; empty when it is not. */
  static Optional<String> opposition(String narrow, String other) {
    return exclusive(Terms.all(narrow), Terms.all(other)).or(() -> waived(narrow, other));
  }

  private static Optional<String> exclusive(List<Term> narrow, List<Term> other) {
    int only = only(narrow);
    Optional<String> wide = first(other, WIDE);
    boolean open =
        wide.isPresent() && first(other, MEMBERS).isPresent() && first(other, ONLY).isEmpty();
    return only >= 0 && open && sameSubject(narrow.subList(0, only), other)
        ? wide.map(word -> "\"%s\" against \"%s\"".formatted(narrow.get(only).text(), word))
        : Optional.empty();
  }

  /** Where a word of membership has "only" beside it, or -1. */
  private static int only(List<Term> words) {
    for (int i = 0; i < words.size(); i++) {
      if (ONLY.contains(words.get(i).text())) {
        List<Term> beside = words.subList(Math.max(0, i - 1), Math.min(words.size(), i + 2));
        if (first(beside, MEMBERS).isPresent()) {
          return i;
        }
      }
    }
    return -1;
  }

  private static Optional<String> first(List<Term> words, Set<String> wanted) {
    return words.stream().map(Term::text).filter(wanted::contains).findFirst();
  }

  /** Whether at least half of what comes before "only" stands in the other text. */
  private static boolean sameSubject(List<Term> before, List<Term> other) {
    Set<String> subject = new HashSet<>();
    before.stream()
        .filter(word -> word.content() && !MEMBERS.contains(word.text()))
        .forEach(word -> subject.add(word.stem()));
    Set<String> there = new HashSet<>();
    other.forEach(word -> there.add(word.stem()));
    long shared = subject.stream().filter(there::contains).count();
    return shared > 0 && 2 * shared >= subject.size();
  }

  private static Optional<String> waived(String duty, String other) {
    Matcher demanded = DUTY.matcher(duty);
    Matcher waiver = WAIVED.matcher(other);
    return demanded.find() && !NOT.matcher(duty).find() && waiver.find()
        ? Optional.of("\"%s\" against \"%s\"".formatted(demanded.group(), waiver.group()))
        : Optional.empty();
  }
}
