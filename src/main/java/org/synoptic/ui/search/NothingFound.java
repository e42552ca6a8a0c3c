package org.synoptic.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.model.search.IndexState;
import org.synoptic.model.search.Mode;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.EmptyState;
import org.synoptic.ui.kit.ErrorState;
import org.synoptic.ui.kit.Words;

/** What stands in the place of the hits when there are none: why, and what to do next. */
final class NothingFound {

  private final SearchState state;
  private final SearchCommands commands;
  private final Consumer<String> ask;

  /**
   * States for when there are no hits.
   *
   * @param ask gets a query to ask instead
   */
  NothingFound(SearchState state, SearchCommands commands, Consumer<String> ask) {
    this.state = state;
    this.commands = commands;
    this.ask = ask;
  }

  /**
   * The state for an answer; nothing when there are hits, when the last good ones are to stay, or
   * when the way to look at them says itself that there are none.
   */
  Optional<Region> of(Way way, SearchModel.Answer answer) {
    if (!state.search().hits().isEmpty() || way == Way.REPORTS) {
      return Optional.empty();
    }
    return switch (answer) {
      case SearchModel.Answer.Found found -> Optional.of(nothing(found.index()));
      case SearchModel.Answer.Failed failed when way == Way.LIST ->
          Optional.of(
              new ErrorState(Words.get("search.failed.title"), failed.message(), failed.message()));
      case SearchModel.Answer.Unparsed wrong when way == Way.LIST ->
          Optional.of(
              new EmptyState(
                  Feather.EDIT_3,
                  Words.get(wrong.position() < 0 ? "search.unanswered" : "search.unparsed.title"),
                  wrong.message()));
      default -> Optional.empty();
    };
  }

  private Region nothing(IndexState index) {
    List<Action> next = new ArrayList<>();
    if (state.search().meant().isPresent()) {
      next.add(commands.meant());
    }
    if (state.search().modeProperty().get() == Mode.WORDS) {
      next.add(
          Action.of(
              "action.search.mode.both",
              Feather.CLOUD,
              "",
              () -> state.search().modeProperty().set(Mode.BOTH)));
    }
    String bare = state.query().replaceAll("\\s+\\w+:=?(\"[^\"]*\"|\\S+)", "").strip();
    if (!bare.isEmpty() && !bare.equals(state.query().strip())) {
      next.add(Action.of("action.search.wider", Feather.MAXIMIZE_2, "", () -> ask.accept(bare)));
    }
    String text =
        index.building()
            ? Words.get("search.building")
            : Words.get("search.empty.text", index.documents());
    return new EmptyState(
        Feather.SEARCH, Words.get("search.empty.title"), text, next.toArray(Action[]::new));
  }
}
