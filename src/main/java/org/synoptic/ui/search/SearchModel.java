package org.synoptic.ui.search;

import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.synoptic.app.Progress;
import org.synoptic.app.Searching;
import org.synoptic.model.Hit;
import org.synoptic.model.SearchPage;
import org.synoptic.model.SearchRequest;
import org.synoptic.model.search.IndexState;
import org.synoptic.model.search.Mode;
import org.synoptic.model.search.Order;
import org.synoptic.model.search.SearchQuery;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Failures;
import org.synoptic.ui.kit.Words;

/**
 * Searches while the query is typed. A newer query stops the older one; while a query does not
 * parse, the last good answer stays.
 */
final class SearchModel {

  private static final int PAGE = 25;

  /** So many fill a screen; the rest of the first page is looked up while they are painted. */
  private static final int SCREEN = 8;

  private final Desk desk;
  private final Latest looking;
  private final Latest preparing;
  private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.WORDS);
  private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.RELEVANCE);
  private final ObservableList<Hit> hits = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Answer> answer =
      new ReadOnlyObjectWrapper<>(new Answer.None());

  /** What is known about the query. */
  sealed interface Answer {

    /** Nothing is asked. */
    record None() implements Answer {}

    /**
     * Found.
     *
     * @param query what was asked
     * @param page the answer
     * @param from number of the first hit of the page that was asked for; 0 for a new answer
     * @param index what the index could answer then
     */
    record Found(String query, SearchPage.Found page, int from, IndexState index)
        implements Answer {}

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

  private record Answered(SearchPage page, IndexState index) {}

  SearchModel(Desk desk) {
    this.desk = desk;
    looking = new Latest(desk, "search.failed");
    preparing = new Latest(desk, "search.failed");
    desk.queryProperty().addListener((Observable change) -> run());
    mode.addListener((Observable change) -> {
      run();
      prepare();
    });
    order.addListener((Observable change) -> run());
    run();
  }

  StringProperty queryProperty() {
    return desk.queryProperty();
  }

  /** By words, by meaning or by both. */
  ObjectProperty<Mode> modeProperty() {
    return mode;
  }

  /** How the documents are listed. */
  ObjectProperty<Order> orderProperty() {
    return order;
  }

  ObservableList<Hit> hits() {
    return hits;
  }

  ReadOnlyObjectProperty<Answer> answerProperty() {
    return answer.getReadOnlyProperty();
  }

  /** A query that may still be typed. */
  static SearchQuery typed(String query) {
    return new SearchQuery(query, true, List.of());
  }

  /** All that is asked now, for what is written to a file. */
  SearchRequest everything() {
    return request(0, Integer.MAX_VALUE);
  }

  private SearchRequest request(int offset, int limit) {
    return new SearchRequest(
        typed(desk.queryProperty().get()), mode.get(), order.get(), offset, limit);
  }

  /** The query in other words of the library, when it has none of some of these. */
  Optional<String> meant() {
    return answer.get() instanceof Answer.Found found ? found.page().meant() : Optional.empty();
  }

  /** Whether there are more hits than the pages that are listed. */
  boolean more() {
    return hits.size() >= PAGE && unlisted();
  }

  private boolean unlisted() {
    return answer.get() instanceof Answer.Found found && found.page().total() > hits.size();
  }

  /** Lists the next page of hits. */
  void loadMore() {
    if (more()) {
      ask(hits.size(), PAGE);
    }
  }

  private void run() {
    if (desk.queryProperty().get().isBlank()) {
      looking.stop();
      hits.clear();
      answer.set(new Answer.None());
    } else {
      // By meaning, a page costs little more than its first hit.
      ask(0, mode.get() == Mode.WORDS ? SCREEN : PAGE);
    }
  }

  /** Has the sentences read that cannot be found by meaning yet, and asks again then. */
  private void prepare() {
    if (mode.get() == Mode.WORDS || desk.workspace().readOnly().isPresent()) {
      return;
    }
    Searching index = desk.workspace().searching();
    preparing.run(
        progress -> index.state(),
        state -> {
          if (state.meant() < state.documents()) {
            desk.worker()
                .run(
                    Words.get("search.meaning.work"),
                    progress -> {
                      index.readForMeaning(progress);
                      return index.state();
                    },
                    done -> run(),
                    preparing::failed);
          }
        });
  }

  private void ask(int offset, int limit) {
    String query = desk.queryProperty().get();
    SearchRequest request = request(offset, limit);
    looking.run(
        progress -> ask(request, progress),
        answered -> show(query, offset, answered),
        failure -> answer.set(new Answer.Failed(Failures.message(failure))));
  }

  private void fillPage() {
    String query = desk.queryProperty().get();
    int offset = hits.size();
    SearchRequest request = request(offset, PAGE - offset);
    looking.runAfterPainting(
        progress -> ask(request, progress), answered -> show(query, offset, answered));
  }

  private Answered ask(SearchRequest request, Progress progress) {
    SearchPage page = desk.workspace().searching().search(request, progress);
    return new Answered(page, desk.workspace().searching().state());
  }

  private void show(String query, int offset, Answered answered) {
    switch (answered.page) {
      case SearchPage.Found found -> {
        if (offset == 0) {
          hits.setAll(found.hits());
        } else {
          hits.addAll(found.hits());
        }
        answer.set(new Answer.Found(query, found, offset, answered.index));
        if (offset == 0 && hits.size() < PAGE && unlisted()) {
          fillPage();
        }
      }
      case SearchPage.Unparsed wrong ->
          answer.set(new Answer.Unparsed(query, wrong.message(), wrong.position()));
    }
  }
}
