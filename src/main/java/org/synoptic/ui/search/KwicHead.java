package org.synoptic.ui.search;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Words;

/** The head over the lines of a concordance; each part of it sorts them. */
final class KwicHead {

  private final ConcordanceModel model;
  private final List<Button> buttons = new ArrayList<>();

  KwicHead(ConcordanceModel model) {
    this.model = model;
  }

  /** The head as a row with the columns of the lines. */
  KwicRow node() {
    HBox left =
        new HBox(
            button(LineOrder.LEFT3, "3"),
            button(LineOrder.LEFT2, "2"),
            button(LineOrder.LEFT1, "1"));
    left.setAlignment(Pos.CENTER_RIGHT);
    HBox right =
        new HBox(
            button(LineOrder.RIGHT1, "1"),
            button(LineOrder.RIGHT2, "2"),
            button(LineOrder.RIGHT3, "3"));
    right.setAlignment(Pos.CENTER_LEFT);
    HBox hit = new HBox(button(LineOrder.RANK, Words.get("search.order.short.rank")));
    hit.setAlignment(Pos.CENTER);
    KwicRow row =
        new KwicRow(
            List.of(
                new Label(),
                left,
                hit,
                right,
                button(LineOrder.OUTLET, Words.get("search.order.short.outlet")),
                button(LineOrder.DATE, Words.get("search.order.short.date")),
                button(LineOrder.POSITION, Words.get("search.order.short.position"))));
    row.getStyleClass().add("kwic-head");
    model.orderProperty().subscribe(this::show);
    return row;
  }

  private Button button(LineOrder order, String text) {
    Button button = new Button(text);
    button.setUserData(order);
    button.getStyleClass().setAll("kwic-order");
    button.setMinWidth(0);
    button.setFocusTraversable(false);
    button.setOnAction(event -> model.sort(order));
    buttons.add(button);
    return button;
  }

  /** An arrow beside what the lines are sorted by. */
  private void show(ConcordanceModel.Order now) {
    for (Button button : buttons) {
      LineOrder order = (LineOrder) button.getUserData();
      boolean chosen = now.by() == order;
      String arrow = now.descending() ? "▼" : "▲";
      Label sign = new Label(arrow);
      button.setGraphic(chosen ? sign : null);
      button.getStyleClass().remove("chosen");
      if (chosen) {
        button.getStyleClass().add("chosen");
      }
      String name = Words.get("search.order." + order.id());
      Spoken.name(button, chosen ? Words.get("rail.chosen", name) : name);
    }
  }
}
