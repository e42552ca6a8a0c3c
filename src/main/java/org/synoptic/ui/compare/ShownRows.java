package org.synoptic.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.synoptic.app.Worker;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Notice;

/** The rows that the filter lets through, looked for away from the screen. */
final class ShownRows {

  private final Desk desk;
  private final ReadOnlyObjectWrapper<RowFilter> filter =
      new ReadOnlyObjectWrapper<>(RowFilter.ALL);
  private final ObservableList<Integer> rows = FXCollections.observableArrayList();
  // Kept: a view that nobody holds is collected, and its listeners with it.
  private final ObservableList<Integer> view = FXCollections.unmodifiableObservableList(rows);
  private RowFilter wanted = RowFilter.ALL;
  private Optional<Worker.Job> looking = Optional.empty();

  ShownRows(Desk desk) {
    this.desk = desk;
  }

  ReadOnlyObjectProperty<RowFilter> filterProperty() {
    return filter.getReadOnlyProperty();
  }

  /** The numbers of the rows, from 0, in their order. */
  ObservableList<Integer> numbers() {
    return view;
  }

  /** Shows no row. */
  void clear() {
    looking.ifPresent(Worker.Job::cancel);
    rows.clear();
  }

  /** Lets all rows through from the next time on that they are shown. */
  void lift() {
    wanted = RowFilter.ALL;
    filter.set(wanted);
  }

  /**
   * Changes the filter, also one that is still at work, and shows what it lets through.
   *
   * @param then what is done when it is shown
   */
  void show(Optional<RowTexts> texts, UnaryOperator<RowFilter> change, Runnable then) {
    wanted = change.apply(wanted);
    looking.ifPresent(Worker.Job::cancel);
    looking = Optional.empty();
    if (texts.isEmpty() || wanted.equals(RowFilter.ALL)) {
      int all = texts.map(RowTexts::size).orElse(0);
      show(IntStream.range(0, all).boxed().toList(), then);
      return;
    }
    RowTexts known = texts.get();
    RowFilter now = wanted;
    looking =
        Optional.of(
            desk.worker()
                .run(
                    "",
                    progress -> known.shown(now),
                    found -> show(found, then),
                    failure -> desk.notices().add(Notice.unexpected(failure))));
  }

  private void show(List<Integer> found, Runnable then) {
    rows.setAll(found);
    filter.set(wanted);
    then.run();
  }
}
