package org.synoptic.ui.search;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.synoptic.model.search.Frequency;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Words;

/**
 * How often by outlet and month: a line for each outlet, all with the same months one under the
 * other. Left and right choose a month.
 */
final class TimesPane implements Results {

  private final ListView<TimeLine> list = new ListView<>();
  private final Label summary = new Label();
  private final BorderPane root = new BorderPane(list);
  private final BiConsumer<String, String> narrow;
  private int month = -1;

  /**
   * A pane.
   *
   * @param narrow gets the outlet and the month to which the query is to be narrowed
   */
  TimesPane(Counted<Frequency> counted, BiConsumer<String, String> narrow) {
    this.narrow = narrow;
    list.setId("search-times");
    list.getStyleClass().addAll("edge-to-edge", "times");
    list.setCellFactory(view -> new TimeCell(this));
    list.setPlaceholder(new Label(Words.get("search.times.none")));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    Spoken.name(list, Words.get("search.times"), Words.get("search.times.help"));
    summary.getStyleClass().addAll("small", "muted", "report-summary");
    summary.setWrapText(true);
    root.setTop(summary);
    root.setMinSize(0, 0);
    counted.countsProperty().subscribe(this::show);
  }

  private void pressed(KeyEvent event) {
    int by =
        switch (event.getCode()) {
          case LEFT -> -1;
          case RIGHT -> 1;
          default -> 0;
        };
    if (by != 0 && !list.getItems().isEmpty()) {
      event.consume();
      choose(Math.floorMod(month + by, list.getItems().getFirst().counts().size()));
    }
  }

  /** Chooses a month. */
  void choose(int at) {
    month = at;
    list.refresh();
    TimeLine line = list.getSelectionModel().getSelectedItem();
    if (line != null && at >= 0) {
      summary.setText(month(line, at));
    }
  }

  private static String month(TimeLine line, int at) {
    return Words.get(
        "search.times.month", name(line.outlet()), line.month(at), line.counts().get(at));
  }

  /** What an outlet is called. */
  static String name(String outlet) {
    return outlet.isEmpty() ? Words.get("search.times.unknown") : outlet;
  }

  /** The month that is chosen, or -1. */
  int month() {
    return month;
  }

  /** The highest count in the chart: all lines have the same scale. */
  long highest() {
    return list.getItems().stream().mapToLong(TimeLine::highest).max().orElse(1);
  }

  private void show(Frequency frequency) {
    List<TimeLine> lines = TimeLine.of(frequency.points());
    month = -1;
    list.getItems().setAll(lines);
    long dated = lines.stream().mapToLong(TimeLine::total).sum();
    summary.setText(
        lines.isEmpty()
            ? ""
            : Words.get(
                "search.times.found",
                dated,
                dated + frequency.undated(),
                lines.getFirst().from(),
                last(lines.getFirst())));
    if (!lines.isEmpty()) {
      list.getSelectionModel().select(0);
    }
  }

  private static YearMonth last(TimeLine line) {
    return line.month(line.counts().size() - 1);
  }

  /** Narrows the query to the selected outlet and, when one is chosen, the month. */
  void enter() {
    Optional.ofNullable(list.getSelectionModel().getSelectedItem())
        .ifPresent(
            line -> narrow.accept(line.outlet(), month < 0 ? "" : line.month(month).toString()));
  }

  @Override
  public Region node() {
    return root;
  }

  @Override
  public void focus() {
    list.requestFocus();
  }

  @Override
  public boolean step(int by) {
    return false;
  }
}
