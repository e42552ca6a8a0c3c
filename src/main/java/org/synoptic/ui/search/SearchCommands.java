package org.synoptic.ui.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.ui.kit.Action;

/** What can be done on the search screen. */
final class SearchCommands {

  private final Map<Way, Action> ways = new EnumMap<>(Way.class);
  private final List<Action> all = new ArrayList<>();
  private final Action next;
  private final Action previous;
  private final BooleanBinding opened;

  SearchCommands(SearchState state) {
    opened =
        Bindings.createBooleanBinding(
            () -> state.reading().readingProperty().get().isPresent(),
            state.reading().readingProperty());
    next =
        Action.of("action.search.next", Feather.CHEVRON_DOWN, "N", () -> state.reading().step(1))
            .when(opened);
    previous =
        Action.of(
                "action.search.previous",
                Feather.CHEVRON_UP,
                "Shift+N",
                () -> state.reading().step(-1))
            .when(opened);
    for (Way one : Way.values()) {
      Runnable turn = () -> state.wayProperty().set(one);
      ways.put(one, Action.of("action.search.way." + one.id(), one.icon(), one.key(), turn));
    }
    all.add(next);
    all.add(previous);
    all.addAll(ways.values());
    all.add(Action.of("action.search.meaning", Feather.CLOUD, "M", () -> turn(state.search())));
  }

  private static void turn(SearchModel search) {
    search.meaningProperty().set(!search.meaningProperty().get());
  }

  /** What goes from hit to hit. */
  List<Action> steps() {
    return List.of(previous, next);
  }

  /** Whether a document is open. */
  BooleanBinding opened() {
    return opened;
  }

  Map<Way, Action> ways() {
    return ways;
  }

  /** Adds what a part of the screen can do. */
  void add(Action action) {
    all.add(action);
  }

  List<Action> all() {
    return List.copyOf(all);
  }
}
