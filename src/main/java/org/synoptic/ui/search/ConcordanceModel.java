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
import org.synoptic.model.Judgement;
import org.synoptic.ui.kit.Desk;

/** Every hit on a line of its own, in an order, fetched a page at a time. */
final class ConcordanceModel {

  private static final int PAGE = 200;

  private final Desk desk;
  private final KwicSource source;
  private final Latest looking;
  private final BooleanProperty on = new SimpleBooleanProperty(false);
  private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.BEST);
  private final ReadOnlyObjectWrapper<Optional<KwicSource.Page>> first =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final PagedList<KwicLine> lines = new PagedList<>(PAGE);
  private String query = "";

  /**
   * An order.
   *
   * @param by by what
   * @param descending whether the last comes first
   */
  record Order(LineOrder by, boolean descending) {

    static final Order BEST = new Order(LineOrder.RANK, false);
  }

  ConcordanceModel(Desk desk, KwicSource source) {
    this.desk = desk;
    this.source = source;
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

  ObjectProperty<Order> orderProperty() {
    return order;
  }

  PagedList<KwicLine> lines() {
    return lines;
  }

  /** The query whose lines are shown: the last that could be read. */
  String query() {
    return query;
  }

  /** What is known of all the lines; nothing while nothing was found yet. */
  ReadOnlyObjectProperty<Optional<KwicSource.Page>> firstProperty() {
    return first.getReadOnlyProperty();
  }

  /** Sorts by something else; by the same, the other way round. */
  void sort(LineOrder by) {
    Order now = order.get();
    order.set(new Order(by, now.by() == by && !now.descending()));
  }

  private void run() {
    String asked = desk.queryProperty().get();
    if (!on.get() || asked.isBlank()) {
      looking.stop();
      first.set(Optional.empty());
      lines.reset(0, List.of());
      return;
    }
    Order wanted = order.get();
    looking.run(
        progress -> source.page(asked, wanted, 0, PAGE, progress),
        page -> page.ifPresent(one -> show(asked, one)));
  }

  private void show(String asked, KwicSource.Page page) {
    query = asked;
    lines.reset(page.total(), page.lines());
    first.set(Optional.of(page));
  }

  private void fetch(int from) {
    Optional<KwicSource.Page> shown = first.get();
    String asked = query;
    Order wanted = order.get();
    desk.worker()
        .run(
            "",
            progress -> source.page(asked, wanted, from, PAGE, progress),
            page -> {
              // Lines of a query that nobody asks any more would stand among those of another.
              if (first.get().equals(shown)) {
                page.ifPresent(one -> lines.put(from, one.lines()));
              }
            },
            failure -> looking.failed(failure));
  }

  /** Strikes a line out. */
  void strike(KwicLine line, String reason) {
    desk.judge(line.subject(), Judgement.Aspect.ACCEPTANCE, "rejected", reason);
  }

  /** Takes a line in again. */
  void restore(KwicLine line) {
    desk.judge(line.subject(), Judgement.Aspect.ACCEPTANCE, "", "");
  }
}
