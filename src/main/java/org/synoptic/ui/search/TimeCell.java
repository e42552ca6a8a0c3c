package org.synoptic.ui.search;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.synoptic.ui.kit.FewLines;
import org.synoptic.ui.kit.Words;

/** An outlet with its bars, and the first and last month under them. */
final class TimeCell extends ListCell<TimeLine> {

  private final TimesPane pane;

  TimeCell(TimesPane pane) {
    this.pane = pane;
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable TimeLine item, boolean empty) {
    super.updateItem(item, empty);
    setText(null);
    setGraphic(null);
    setAccessibleText("");
    if (!empty && item != null) {
      fill(item);
    }
  }

  private void fill(TimeLine line) {
    Label name = new FewLines(TimesPane.name(line.outlet()), 2);
    name.getStyleClass().add("semibold");
    Label total = new Label(Words.get("search.times.total", line.total()));
    total.getStyleClass().addAll("muted", "small");
    VBox left = new VBox(name, total);
    left.getStyleClass().add("time-name");
    left.setAlignment(Pos.CENTER_LEFT);
    Bars bars = new Bars(line.counts(), pane.highest(), pane.month());
    VBox.setVgrow(bars, Priority.ALWAYS);
    VBox right = new VBox(bars, axis(line));
    right.setMinWidth(0);
    HBox.setHgrow(right, Priority.ALWAYS);
    right.setOnMouseClicked(event -> {
      getListView().getSelectionModel().select(getIndex());
      pane.choose(Bars.at(event.getX(), right.getWidth(), line.counts().size()));
    });
    setGraphic(new HBox(left, right));
    setAccessibleText(spoken(line));
  }

  private static Pane axis(TimeLine line) {
    Label first = new Label(line.from().toString());
    Label last = new Label(line.month(line.counts().size() - 1).toString());
    first.getStyleClass().add("time-axis");
    last.getStyleClass().add("time-axis");
    first.setMinWidth(USE_PREF_SIZE);
    return new Axis(first, last, line.counts().size());
  }

  private static String spoken(TimeLine line) {
    StringBuilder words = new StringBuilder(TimesPane.name(line.outlet()));
    words.append(". ").append(Words.get("search.times.total", line.total()));
    for (int i = 0; i < line.counts().size(); i++) {
      if (line.counts().get(i) > 0) {
        words.append(". ").append(line.month(i)).append(": ").append(line.counts().get(i));
      }
    }
    return words.toString();
  }

  /** The first and the last month under their bars. */
  private static final class Axis extends Pane {

    private final Label first;
    private final Label last;
    private final int months;

    Axis(Label first, Label last, int months) {
      super(first, last);
      this.first = first;
      this.last = last;
      this.months = months;
    }

    @Override
    protected double computePrefHeight(double width) {
      return first.prefHeight(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
      return 0;
    }

    @Override
    protected void layoutChildren() {
      double end = Bars.step(getWidth(), months) * months;
      double wide = last.prefWidth(-1);
      first.resizeRelocate(0, 0, first.prefWidth(-1), getHeight());
      double x = Math.min(end, getWidth()) - wide;
      last.setVisible(months > 1 && x > first.prefWidth(-1));
      last.resizeRelocate(x, 0, wide, getHeight());
    }
  }
}
