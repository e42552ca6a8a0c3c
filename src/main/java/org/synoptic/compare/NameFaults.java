package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.synoptic.model.Cause;
import org.synoptic.model.Cause.Kind;
import org.synoptic.text.PersonNames;

/**
 * Tells whether two forms of a name contradict one another: a title before the given name of
 * somebody whose family name comes first, two offices of one kind, a slip of the pen.
 */
final class NameFaults {

  /** The forms of one word, by it. */
  private final Map<String, List<Named>> single = new HashMap<>();

  /** The reports that use a form again and again. */
  private final Map<List<String>, Set<Integer>> often = new HashMap<>();

  /** The faults among all forms of some reports. */
  NameFaults(List<Named> all) {
    for (Named one : all) {
      if (one.form().size() == 1) {
        single.computeIfAbsent(one.form().getFirst(), none -> new ArrayList<>()).add(one);
      }
      if (one.times() > 1) {
        often.computeIfAbsent(one.form(), none -> new HashSet<>()).add(one.report());
      }
    }
  }

  /** Why the first form cannot stand beside the second, which is a full name; empty if it can. */
  Optional<Cause> between(Named one, Named full) {
    if (givenName(one, full)) {
      String name = full.mention().form();
      String family = name.substring(0, name.indexOf(' '));
      return Optional.of(Cause.of(Kind.GIVEN_NAME, one.mention().form(), name, family));
    }
    boolean first = one.before(full);
    if (first && offices(one, full) && PersonNames.same(one.name(), full.name())) {
      return Optional.of(
          Cause.of(
              Kind.OFFICES, full.mention().form(), one.mention().title(), full.mention().title()));
    }
    if ((first || !one.full()) && slip(one, full)) {
      return Optional.of(Cause.of(Kind.SPELLING, one.mention().form(), full.mention().form()));
    }
    return Optional.empty();
  }

  /** "Minister Yi" for Wang Yi. */
  private boolean givenName(Named one, Named full) {
    List<String> form = one.form();
    String family = full.form().getFirst();
    return form.size() == 1
        && full.mention().form().indexOf(' ') > 0
        && one.titled()
        && form.getFirst().equals(full.form().getLast())
        && (one.name().equals(one.mention().form()) || PersonNames.same(one.name(), full.name()))
        && People.familyFirst(family)
        && (alone(family, full) || !People.familyFirst(form.getFirst()));
  }

  private boolean alone(String family, Named full) {
    return single.getOrDefault(family, List.of()).stream()
        .anyMatch(other -> PersonNames.same(other.name(), full.name()));
  }

  /** "Defence Minister" and "Foreign Minister" of one person. */
  private static boolean offices(Named one, Named full) {
    if (!one.titled() || !full.titled()) {
      return false;
    }
    List<String> left = PersonNames.words(one.mention().title());
    List<String> right = PersonNames.words(full.mention().title());
    return left.size() == 2
        && right.size() == 2
        && left.getLast().equals(right.getLast())
        && !left.getFirst().equals(right.getFirst());
  }

  /**
   * "Zhao Lijan" for Zhao Lijian, "Minister Lavrof" for Minister Sergei Lavrov; not if a report
   * uses both forms again and again.
   */
  private boolean slip(Named one, Named full) {
    return (one.full() ? PersonNames.misspelt(one.form(), full.form()) : shortSlip(one, full))
        && Collections.disjoint(often(one), often(full));
  }

  private Set<Integer> often(Named one) {
    return often.getOrDefault(one.form(), Set.of());
  }

  private static boolean shortSlip(Named one, Named full) {
    return one.titled()
        && one.name().equals(one.mention().form())
        && one.mention().title().equals(full.mention().title())
        && PersonNames.misspelt(one.form().getFirst(), full.form().getLast());
  }
}
