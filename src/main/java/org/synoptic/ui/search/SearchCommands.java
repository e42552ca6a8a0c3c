package org.synoptic.ui.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.model.search.Mode;
import org.synoptic.model.search.Order;
import org.synoptic.ui.kit.Action;

/** What can be done about the query and the looks of what was found. */
final class SearchCommands {

  private static final Map<Mode, Feather> MODES =
      Map.of(Mode.WORDS, Feather.TYPE, Mode.MEANING, Feather.CLOUD, Mode.BOTH, Feather.LAYERS);

  private final SearchState state;
  private final Map<Way, Action> ways = new LinkedHashMap<>();
  private final Map<Mode, Action> modes = new LinkedHashMap<>();
  private final List<Action> steps;
  private final BooleanBinding opened;
  private final Action meant;
  private final Action more;
  private final List<Action> all = new ArrayList<>();

  SearchCommands(SearchState state) {
    this.state = state;
    SearchModel search = state.search();
    ReadingModel reading = state.reading();
    opened =
        Bindings.createBooleanBinding(
            () -> reading.readingProperty().get().isPresent(), reading.readingProperty());
    steps =
        List.of(
            Action.of(
                    "action.search.previous", Feather.CHEVRON_UP, "Shift+N", () -> reading.step(-1))
                .when(opened),
            Action.of("action.search.next", Feather.CHEVRON_DOWN, "N", () -> reading.step(1))
                .when(opened));
    for (Way one : Way.values()) {
      Runnable turn = () -> state.wayProperty().set(one);
      ways.put(one, Action.of("action.search.way." + one.id(), one.icon(), one.key(), turn));
    }
    for (Mode one : Mode.values()) {
      String id = "action.search.mode." + one.name().toLowerCase(Locale.ROOT);
      Feather icon = MODES.getOrDefault(one, Feather.SEARCH);
      modes.put(one, Action.of(id, icon, "", () -> search.modeProperty().set(one)));
    }
    meant =
        Action.of(
                "action.search.meant",
                Feather.CORNER_DOWN_RIGHT,
                "U",
                () -> search.meant().ifPresent(search.queryProperty()::set))
            .when(
                Bindings.createBooleanBinding(
                    () -> search.meant().isPresent(), search.answerProperty()));
    more = Action.of("action.search.more", Feather.PLUS, "Shortcut+M", search::loadMore);
    all.addAll(steps);
    all.addAll(ways.values());
    all.addAll(modes.values());
    all.add(Action.of("action.search.meaning", Feather.CLOUD, "M", this::nextMode));
    all.add(Action.of("action.search.sort", Feather.SHUFFLE, "S", this::sort));
    all.add(
        Action.of("action.search.reverse", Feather.REPEAT, "Shift+S", this::reverse)
            .when(state.wayProperty().isEqualTo(Way.CONCORDANCE)));
    all.add(Action.of("action.search.facets", Feather.SIDEBAR, "F", this::narrowing));
    all.add(meant);
    all.add(more);
  }

  private void nextMode() {
    state
        .search()
        .modeProperty()
        .set(next(List.of(Mode.values()), state.search().modeProperty().get()));
  }

  private void narrowing() {
    state.narrowingProperty().set(!state.narrowingProperty().get());
  }

  /** Sorts the documents or the lines by the next thing. */
  private void sort() {
    switch (state.wayProperty().get()) {
      case LIST -> {
        var order = state.search().orderProperty();
        order.set(next(List.of(Order.values()), order.get()));
      }
      case CONCORDANCE -> {
        var order = state.concordance().orderProperty();
        order.set(order.get().next());
      }
      case REPORTS, TIME -> {}
    }
  }

  private void reverse() {
    var order = state.concordance().orderProperty();
    order.set(order.get().by(order.get().sort()));
  }

  private static <T> T next(List<T> all, T now) {
    return all.get((all.indexOf(now) + 1) % all.size());
  }

  /** What goes to the hit before and to the next. */
  List<Action> steps() {
    return steps;
  }

  /** Whether a document is open. */
  BooleanBinding opened() {
    return opened;
  }

  /** What chooses how to look at what was found. */
  Map<Way, Action> ways() {
    return ways;
  }

  /** What chooses between words, meaning and both. */
  Map<Mode, Action> modes() {
    return modes;
  }

  /** Asks what was meant instead. */
  Action meant() {
    return meant;
  }

  /** Lists more documents. */
  Action more() {
    return more;
  }

  /** Adds what a part of the screen can do. */
  void add(Action action) {
    all.add(action);
  }

  List<Action> all() {
    return List.copyOf(all);
  }
}
