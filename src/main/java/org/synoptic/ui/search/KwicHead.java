package org.synoptic.ui.search;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.synoptic.model.search.ConcordanceRequest.Sort;
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
    HBox left = new HBox(button(Sort.LEFT3, "3"), button(Sort.LEFT2, "2"), button(Sort.LEFT1, "1"));
    left.setAlignment(Pos.CENTER_RIGHT);
    HBox right =
        new HBox(button(Sort.RIGHT1, "1"), button(Sort.RIGHT2, "2"), button(Sort.RIGHT3, "3"));
    right.setAlignment(Pos.CENTER_LEFT);
    HBox hit = new HBox(button(Sort.HIT, Words.get("search.order.short.hit")));
    hit.setAlignment(Pos.CENTER);
    KwicRow row =
        new KwicRow(
            List.of(
                new Label(),
                left,
                hit,
                right,
                button(Sort.OUTLET, Words.get("search.order.short.outlet")),
                button(Sort.DATE, Words.get("search.order.short.date")),
                button(Sort.POSITION, Words.get("search.order.short.position"))));
    row.getStyleClass().add("kwic-head");
    model.orderProperty().subscribe(this::show);
    return row;
  }

  private Button button(Sort sort, String text) {
    Button button = new Button(text);
    button.setUserData(sort);
    button.getStyleClass().setAll("kwic-order");
    button.setMinWidth(0);
    button.setFocusTraversable(false);
    button.setOnAction(event -> model.orderProperty().set(model.orderProperty().get().by(sort)));
    buttons.add(button);
    return button;
  }

  /** An arrow beside what the lines are sorted by. */
  private void show(LineOrder now) {
    for (Button button : buttons) {
      Sort sort = (Sort) button.getUserData();
      boolean chosen = now.sort() == sort;
      button.setGraphic(chosen ? new Label(now.descending() ? "▼" : "▲") : null);
      button.getStyleClass().remove("chosen");
      if (chosen) {
        button.getStyleClass().add("chosen");
      }
      String name = Words.get("search.order." + LineOrder.id(sort));
      Spoken.name(button, chosen ? Words.get("rail.chosen", name) : name);
    }
  }
}
