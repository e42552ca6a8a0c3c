package org.synoptic.importer.office;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Counts the items of lists as they come, since files hold the rule and not the number. */
final class ListCounters {

  private static final Pattern PLACE = Pattern.compile("%([1-9])");
  private static final int UNSET = Integer.MIN_VALUE;

  private final Map<String, int[]> counts = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  /**
   * Counts an item.
   *
   * @param list tells lists apart that share a counter
   * @param depth from 0
   * @return its label, or empty where none is drawn
   */
  Optional<String> label(ListStyle style, String list, int depth) {
    int[] count = counts.computeIfAbsent(style.counter(), key -> unset());
    ListLevel level = style.level(depth);
    Integer anew = style.anew().get(depth);
    if (anew != null && begun.add(list + "/" + depth)) {
      count[depth] = anew;
    } else {
      count[depth] = count[depth] == UNSET ? level.start() : count[depth] + 1;
    }
    for (int inner = depth + 1; inner < count.length; inner++) {
      int restart = style.level(inner).restart();
      if (restart < 0 || (restart > 0 && depth < restart)) {
        count[inner] = UNSET;
      }
    }
    return level.numbers() ? Optional.of(label(style, count, level)) : Optional.empty();
  }

  /** Lists with that counter begin anew. */
  void forget(String counter) {
    counts.remove(counter);
  }

  /** The next item with that counter at that depth, from 0, has the number {@code start}. */
  void startAt(String counter, int depth, int start) {
    counts.computeIfAbsent(counter, key -> unset())[depth] = start - 1;
  }

  private static String label(ListStyle style, int[] count, ListLevel level) {
    return PLACE
        .matcher(level.template())
        .replaceAll(place -> {
          int depth = place.group(1).charAt(0) - '1';
          ListLevel outer = style.level(depth);
          int value = count[depth] == UNSET ? outer.start() : count[depth];
          return ListNumber.write(level.figures() ? "decimal" : outer.format(), value);
        })
        .strip();
  }

  private static int[] unset() {
    int[] count = new int[ListLevel.DEPTHS];
    Arrays.fill(count, UNSET);
    return count;
  }
}
