package org.synoptic.ui.search;

import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.synoptic.app.Progress;
import org.synoptic.app.SearchMemory;
import org.synoptic.model.Judgement;
import org.synoptic.model.Span;
import org.synoptic.model.search.Answer;
import org.synoptic.model.search.Concordance;
import org.synoptic.model.search.ConcordanceRequest;
import org.synoptic.ui.kit.Desk;

/** Every hit on a line of its own, in an order, fetched a page at a time. */
final class ConcordanceModel {

  private static final int PAGE = 200;

  private final Desk desk;
  private final Latest looking;
  private final BooleanProperty on = new SimpleBooleanProperty(false);
  private final ObjectProperty<LineOrder> order = new SimpleObjectProperty<>(LineOrder.FIRST);
  private final ReadOnlyObjectWrapper<Optional<Concordance>> first =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final PagedList<Concordance.Line> lines = new PagedList<>(PAGE);
  private final ObservableMap<Hit, Optional<String>> decided = FXCollections.observableHashMap();
  private String query = "";

  /** A hit, whichever query found it. */
  private record Hit(String document, Span span) {

    static Hit of(Concordance.Line line) {
      return new Hit(line.document(), line.span());
    }
  }

  ConcordanceModel(Desk desk) {
    this.desk = desk;
    looking = new Latest(desk, "search.failed");
    lines.fetching(this::fetch);
    on.addListener((Observable change) -> run());
    order.addListener((Observable change) -> run());
    desk.queryProperty().addListener((Observable change) -> run());
  }

  /** Whether the lines are looked at; only then are they made. */
  BooleanProperty onProperty() {
    return on;
  }

  ObjectProperty<LineOrder> orderProperty() {
    return order;
  }

  PagedList<Concordance.Line> lines() {
    return lines;
  }

  /** All lines, for what is written to a file. */
  ConcordanceRequest everything() {
    return request(query, order.get(), 0, Integer.MAX_VALUE);
  }

  /** What is known of all the lines; nothing while nothing was found yet. */
  ReadOnlyObjectProperty<Optional<Concordance>> firstProperty() {
    return first.getReadOnlyProperty();
  }

  private static ConcordanceRequest request(String query, LineOrder by, int offset, int limit) {
    return new ConcordanceRequest(
        SearchModel.typed(query), by.sort(), by.descending(), offset, limit);
  }

  private void run() {
    String asked = desk.queryProperty().get();
    if (!on.get() || asked.isBlank()) {
      looking.stop();
      first.set(Optional.empty());
      lines.reset(0, List.of());
      return;
    }
    LineOrder by = order.get();
    looking.run(
        progress -> page(request(asked, by, 0, PAGE), progress),
        answer -> answer.value().ifPresent(page -> show(asked, page)));
  }

  private Answer<Concordance> page(ConcordanceRequest request, Progress progress) {
    return desk.workspace().searching().concordance(request, progress);
  }

  private void show(String asked, Concordance page) {
    query = asked;
    decided.clear();
    lines.reset((int) Math.min(Integer.MAX_VALUE, page.total()), page.lines());
    first.set(Optional.of(page));
  }

  private void fetch(int from) {
    Optional<Concordance> shown = first.get();
    ConcordanceRequest request = request(query, order.get(), from, PAGE);
    desk.worker()
        .run(
            "",
            progress -> page(request, progress),
            answer -> {
              // Lines of a query that nobody asks any more would stand among those of another.
              if (first.get().equals(shown)) {
                answer.value().ifPresent(page -> lines.put(from, page.lines()));
              }
            },
            looking::failed);
  }

  /** What was decided since the lines were fetched; listeners learn of each decision. */
  Observable decisions() {
    return decided;
  }

  /** Why a line is struck out; empty when it counts. */
  Optional<String> struck(Concordance.Line line) {
    return decided.getOrDefault(Hit.of(line), line.struckOut());
  }

  /** Strikes a line out; it can be undone. */
  void strike(Concordance.Line line, String reason) {
    desk.judge(
        () -> memory().strikeOut(line.document(), line.span(), reason),
        () -> memory().restore(line.document(), line.span()),
        judgement -> told(line, judgement));
  }

  /** Takes a line in again; it can be undone. */
  void restore(Concordance.Line line) {
    String reason = struck(line).orElse("");
    desk.judge(
        () -> memory().restore(line.document(), line.span()),
        () -> memory().strikeOut(line.document(), line.span(), reason),
        judgement -> told(line, judgement));
  }

  private SearchMemory memory() {
    return desk.workspace().searching().memory();
  }

  private void told(Concordance.Line line, Judgement judgement) {
    decided.put(
        Hit.of(line),
        judgement.value().isEmpty() ? Optional.empty() : Optional.of(judgement.reason()));
  }
}
