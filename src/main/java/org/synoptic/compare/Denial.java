package org.synoptic.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.synoptic.text.Terms;
import org.synoptic.text.Terms.Term;

/**
 * What turns one statement against another that has nearly the same words: a negation of what the
 * other affirms, or a word of the opposite meaning in its place.
 */
final class Denial {

  /** "Not for other purposes" is "only for these": an exception may make a negation harmless. */
  private static final Set<String> EXCEPTIONS =
      Set.of("only", "other", "except", "unless", "until", "solely", "but", "otherwise", "without");

  private static final int REACH = 4;

  private static final Map<String, Set<String>> OPPOSITES =
      pairs(
          "rise|rose|risen|increase|grow|grew|climb:fall|fell|fallen|decrease|decline|shrink|drop",
          "accept|approve|adopt|pass:reject|refuse|veto",
          "allow|permit|legalise|legalize:ban|forbid|forbade|prohibit|outlaw",
          "win|won:lose|lost",
          "support|back|favour|favor|endorse:oppose",
          "open:close|shut",
          "confirm|admit:deny",
          "true:false",
          "legal|lawful:illegal|unlawful",
          "join|enter:leave|left|quit",
          "guilty:innocent|acquitted",
          "alive|survived:dead|died|killed",
          "more|higher:less|fewer|lower",
          "before:after",
          "lift|end|stop|halt:impose|begin|start|launch");

  private Denial() {}

  /** The word that denies, or the two words that are opposites; empty when there are none. */
  static Optional<String> between(String a, String b) {
    return negation(a, b).or(() -> opposites(a, b));
  }

  /** The word by which one denies what the other affirms; empty when there is none. */
  static Optional<String> negation(String a, String b) {
    List<Term> inA = Terms.all(a);
    List<Term> inB = Terms.all(b);
    return negated(inA, inB).or(() -> negated(inB, inA));
  }

  private static Optional<String> opposites(String a, String b) {
    return opposed(a, b).map(both -> String.join(" against ", both));
  }

  /** Two words of opposite meaning, each in one of them only; empty when there are none. */
  static Optional<List<String>> opposed(String a, String b) {
    return opposed(Terms.all(a), Terms.all(b));
  }

  /** The negation before a word that the other statement has without one. */
  private static Optional<String> negated(List<Term> denying, List<Term> other) {
    if (Negation.count(denying) % 2 == Negation.count(other) % 2
        || excepting(denying)
        || excepting(other)) {
      return Optional.empty();
    }
    for (int i = 0; i < denying.size(); i++) {
      if (Negation.turns(denying.get(i))) {
        int to = Math.min(denying.size(), i + 1 + REACH);
        Optional<Term> next =
            denying.subList(i + 1, to).stream()
                .filter(Term::content)
                .filter(term -> !Negation.turns(term))
                .findFirst();
        if (next.isPresent() && affirmed(next.get(), other)) {
          return Optional.of(denying.get(i).text());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean excepting(List<Term> words) {
    return words.stream().anyMatch(word -> EXCEPTIONS.contains(word.text()));
  }

  private static boolean affirmed(Term word, List<Term> there) {
    for (int i = 0; i < there.size(); i++) {
      if (there.get(i).stem().equals(word.stem())) {
        return there.subList(Math.max(0, i - REACH), i).stream().noneMatch(Negation::turns);
      }
    }
    return false;
  }

  private static Optional<List<String>> opposed(List<Term> a, List<Term> b) {
    if (turned(a) != turned(b)) {
      return Optional.empty();
    }
    Set<String> inA = stems(a);
    Set<String> inB = stems(b);
    for (Term one : a) {
      if (!inB.contains(one.stem())) {
        Set<String> opposite = OPPOSITES.getOrDefault(one.stem(), Set.of());
        for (Term other : b) {
          if (opposite.contains(other.stem()) && !inA.contains(other.stem())) {
            return Optional.of(List.of(one.text(), other.text()));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** How many words turn a statement round that are not half of a pair of opposites. */
  private static long turned(List<Term> words) {
    return Negation.count(
        words.stream().filter(word -> !OPPOSITES.containsKey(word.stem())).toList());
  }

  private static Set<String> stems(List<Term> words) {
    return words.stream().map(Term::stem).collect(Collectors.toCollection(HashSet::new));
  }

  /** From each side of a line to the other, by stems. */
  private static Map<String, Set<String>> pairs(String... lines) {
    Map<String, Set<String>> found = new HashMap<>();
    for (String line : lines) {
      List<Set<String>> sides =
          Arrays.stream(line.split(":"))
              .map(side -> stems(Terms.all(side.replace('|', ' '))))
              .toList();
      sides.getFirst().forEach(word -> enter(found, word, sides.getLast()));
      sides.getLast().forEach(word -> enter(found, word, sides.getFirst()));
    }
    return Map.copyOf(found);
  }

  private static void enter(Map<String, Set<String>> found, String word, Set<String> opposite) {
    found.computeIfAbsent(word, none -> new HashSet<>()).addAll(opposite);
  }
}
