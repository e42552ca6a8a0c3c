package org.synoptic.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.synoptic.ui.kit.Action;

/** Finds actions by parts of their names. */
final class PaletteModel {

  /** More than any number of typed words. */
  private static final long BEHIND = 1000;

  private final List<Action> actions;

  PaletteModel(List<Action> actions) {
    this.actions = List.copyOf(actions);
  }

  /**
   * The actions whose names hold every typed word, in any order; what can be done now and has a
   * word that starts as typed comes first, else the order of the table stays.
   */
  List<Action> matching(String typed) {
    List<String> words =
        Stream.of(typed.toLowerCase(Locale.ROOT).split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList();
    return actions.stream()
        .filter(action -> words.stream().allMatch(name(action)::contains))
        .sorted(
            Comparator.comparingLong(
                action -> (action.enabled().get() ? 0 : BEHIND) - starts(name(action), words)))
        .toList();
  }

  private static long starts(String name, List<String> words) {
    return words.stream().filter(word -> (" " + name).contains(" " + word)).count();
  }

  private static String name(Action action) {
    return action.label().toLowerCase(Locale.ROOT);
  }
}
