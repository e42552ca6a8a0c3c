package org.synoptic.ui.search;

import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.synoptic.app.Worker;
import org.synoptic.model.Hit;
import org.synoptic.model.SearchPage;
import org.synoptic.model.SearchRequest;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Failures;

/**
 * Searches while the query is typed. A newer query drops the answer to an older one; while a query
 * does not parse, the last good answer stays.
 */
final class SearchModel {

  private static final int PAGE = 25;

  private final Desk desk;
  private final BooleanProperty meaning = new SimpleBooleanProperty(false);
  private final ObservableList<Hit> hits = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Answer> answer =
      new ReadOnlyObjectWrapper<>(new Answer.None());
  private Optional<Worker.Job> running = Optional.empty();

  /** What is known about the query. */
  sealed interface Answer {

    /** Nothing is asked. */
    record None() implements Answer {}

    /**
     * Found.
     *
     * @param query what was asked
     * @param total how many documents match
     * @param nanos how long it took
     * @param from number of the first hit of the page that was asked for; 0 for a new answer
     */
    record Found(String query, long total, long nanos, int from) implements Answer {}

    /**
     * The query does not parse.
     *
     * @param query what was asked
     * @param message what is wrong
     * @param position where, or -1
     */
    record Unparsed(String query, String message, int position) implements Answer {}

    /**
     * The search itself failed.
     *
     * @param message why
     */
    record Failed(String message) implements Answer {}
  }

  SearchModel(Desk desk) {
    this.desk = desk;
    desk.queryProperty().addListener((Observable change) -> run());
    meaning.addListener((Observable change) -> run());
    run();
  }

  StringProperty queryProperty() {
    return desk.queryProperty();
  }

  BooleanProperty meaningProperty() {
    return meaning;
  }

  ObservableList<Hit> hits() {
    return hits;
  }

  ReadOnlyObjectProperty<Answer> answerProperty() {
    return answer.getReadOnlyProperty();
  }

  /** Whether there are more hits than are listed. */
  boolean more() {
    return answer.get() instanceof Answer.Found found && found.total() > hits.size();
  }

  /** Lists the next page of hits. */
  void loadMore() {
    if (more()) {
      ask(hits.size());
    }
  }

  private void run() {
    running.ifPresent(Worker.Job::cancel);
    if (desk.queryProperty().get().isBlank()) {
      hits.clear();
      answer.set(new Answer.None());
    } else {
      ask(0);
    }
  }

  private void ask(int offset) {
    String query = desk.queryProperty().get();
    SearchRequest request = new SearchRequest(query, meaning.get(), true, offset, PAGE);
    running.ifPresent(Worker.Job::cancel);
    running =
        Optional.of(
            desk.worker()
                .run(
                    "",
                    progress -> desk.workspace().search(request),
                    page -> show(query, offset, page),
                    failure -> answer.set(new Answer.Failed(Failures.message(failure)))));
  }

  private void show(String query, int offset, SearchPage page) {
    switch (page) {
      case SearchPage.Found found -> {
        if (offset == 0) {
          hits.setAll(found.hits());
        } else {
          hits.addAll(found.hits());
        }
        answer.set(new Answer.Found(query, found.total(), found.nanos(), offset));
      }
      case SearchPage.Unparsed wrong ->
          answer.set(new Answer.Unparsed(query, wrong.message(), wrong.position()));
    }
  }
}
