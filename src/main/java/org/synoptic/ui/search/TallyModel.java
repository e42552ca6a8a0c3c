package org.synoptic.ui.search;

import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.synoptic.ui.kit.Desk;

/** The counts of what was found; they come after the hits and never hold them up. */
final class TallyModel {

  private final Desk desk;
  private final TallySource source;
  private final Latest counting;
  private final BooleanProperty on = new SimpleBooleanProperty(false);
  private final ReadOnlyObjectWrapper<Tally> tally = new ReadOnlyObjectWrapper<>(Tally.NONE);

  TallyModel(Desk desk, SearchModel search, TallySource source) {
    this.desk = desk;
    this.source = source;
    counting = new Latest(desk, "search.failed");
    on.addListener((Observable change) -> run());
    desk.queryProperty().addListener((Observable change) -> counting.stop());
    search
        .answerProperty()
        .subscribe(answer -> {
          switch (answer) {
            case SearchModel.Answer.None none -> tally.set(Tally.NONE);
            case SearchModel.Answer.Found found when found.from() == 0 -> run();
            default -> {}
          }
        });
  }

  /** Whether the counts are looked at; only then are they made. */
  BooleanProperty onProperty() {
    return on;
  }

  ReadOnlyObjectProperty<Tally> tallyProperty() {
    return tally.getReadOnlyProperty();
  }

  private void run() {
    String query = desk.queryProperty().get();
    if (on.get() && !query.isBlank()) {
      counting.run(progress -> source.of(query, progress), found -> found.ifPresent(tally::set));
    }
  }
}
