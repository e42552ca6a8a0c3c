package org.synoptic.ui.search;

import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.synoptic.app.Progress;
import org.synoptic.app.Searching;
import org.synoptic.model.search.Answer;
import org.synoptic.model.search.SearchQuery;
import org.synoptic.ui.kit.Desk;

/**
 * What was found, counted in some way. The counts come after the hits and never hold them up: they
 * are made when the hits have been painted.
 *
 * @param <T> the counts
 */
final class Counted<T> {

  private final Desk desk;
  private final Counting<T> source;
  private final T none;
  private final Latest counting;
  private final BooleanProperty on = new SimpleBooleanProperty(false);
  private final ReadOnlyObjectWrapper<T> counts;

  /** Who counts. */
  @FunctionalInterface
  interface Counting<T> {
    Answer<T> of(Searching index, SearchQuery query, Progress progress);
  }

  /**
   * Nothing is counted yet.
   *
   * @param none the counts when nothing is asked
   */
  Counted(Desk desk, SearchModel search, T none, Counting<T> source) {
    this.desk = desk;
    this.none = none;
    this.source = source;
    counts = new ReadOnlyObjectWrapper<>(none);
    counting = new Latest(desk, "search.failed");
    on.addListener((Observable change) -> run());
    desk.queryProperty().addListener((Observable change) -> counting.stop());
    search.answerProperty().subscribe(this::answered);
  }

  private void answered(SearchModel.Answer answer) {
    switch (answer) {
      case SearchModel.Answer.None nothing -> counts.set(none);
      case SearchModel.Answer.Found found when found.from() == 0 -> run();
      default -> {}
    }
  }

  /** Whether the counts are looked at; only then are they made. */
  BooleanProperty onProperty() {
    return on;
  }

  ReadOnlyObjectProperty<T> countsProperty() {
    return counts.getReadOnlyProperty();
  }

  private void run() {
    String query = desk.queryProperty().get();
    if (on.get() && !query.isBlank()) {
      counting.runAfterPainting(
          progress -> source.of(desk.workspace().searching(), SearchModel.typed(query), progress),
          found -> found.value().ifPresent(counts::set));
    }
  }
}
