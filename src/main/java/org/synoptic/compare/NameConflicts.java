package org.synoptic.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.synoptic.model.Cause;
import org.synoptic.model.Conflict;
import org.synoptic.model.ConflictKind;
import org.synoptic.model.Row;

/**
 * Forms of a person's name that contradict one another, in one report or in two. Each fault is told
 * once for a report beside itself and once beside the others.
 */
final class NameConflicts implements ConflictRule {

  @Override
  public List<Conflict> find(Scene scene, List<Row> rows) {
    List<Named> all = Named.in(scene);
    NameFaults faults = new NameFaults(all);
    Map<String, List<Integer>> near = near(all);
    Set<List<Object>> forms = new HashSet<>();
    all.forEach(one -> forms.add(List.of(one.report(), one.form())));
    List<Conflict> found = new ArrayList<>();
    Set<List<Object>> told = new HashSet<>();
    for (Named one : all) {
      for (int at : beside(one, near)) {
        Named full = all.get(at);
        boolean own = one.report() == full.report();
        boolean introduced = forms.contains(List.of(one.report(), full.form()));
        if (!own && !one.full() && introduced) { // then the other report need not be asked
          continue;
        }
        Optional<Cause> why = faults.between(one, full);
        if (why.isPresent() && told.add(List.of(one.report(), one.mention().span(), own))) {
          found.add(
              Opposed.conflict(ConflictKind.NAME, one.side(), full.side(), "", List.of(why.get())));
        }
      }
    }
    return found;
  }

  /** The places of the full names by their words and by their offices. */
  private static Map<String, List<Integer>> near(List<Named> all) {
    Map<String, List<Integer>> near = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).full()) {
        for (String key : keys(all.get(i))) {
          near.computeIfAbsent(key, none -> new ArrayList<>()).add(i);
        }
      }
    }
    return near;
  }

  /** The full names that share a word or the kind of office, in order. */
  private static Set<Integer> beside(Named one, Map<String, List<Integer>> near) {
    Set<Integer> places = new TreeSet<>();
    keys(one).forEach(key -> places.addAll(near.getOrDefault(key, List.of())));
    return places;
  }

  private static Set<String> keys(Named one) {
    Set<String> keys = new HashSet<>(one.form());
    if (one.titled()) {
      keys.add("office " + one.office());
    }
    return keys;
  }
}
