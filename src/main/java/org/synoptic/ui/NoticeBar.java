package org.synoptic.ui;

import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Buttons;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.ErrorState;
import org.synoptic.ui.kit.Icons;
import org.synoptic.ui.kit.Notice;
import org.synoptic.ui.kit.Tip;
import org.synoptic.ui.kit.Words;

/** The last notice, until it is put away. */
final class NoticeBar extends HBox {

  private final Desk desk;

  NoticeBar(Desk desk) {
    this.desk = desk;
    getStyleClass().add("notice-bar");
    setAlignment(Pos.CENTER_LEFT);
    desk.notices().addListener((InvalidationListener) change -> show());
    show();
  }

  private void show() {
    getChildren().clear();
    setManaged(!desk.notices().isEmpty());
    if (!desk.notices().isEmpty()) {
      show(desk.notices().getLast());
    }
  }

  private void show(Notice notice) {
    Label message =
        new Label(
            notice.message(), Icons.of(notice.problem() ? Feather.ALERT_CIRCLE : Feather.INFO));
    message.getStyleClass().add(notice.problem() ? "problem" : "news");
    Tip.set(message, notice.message());
    getChildren().add(message);
    notice.choices().forEach(choice -> getChildren().add(choice(notice, choice)));
    if (!notice.details().isEmpty()) {
      Button copy = button(Feather.COPY, Words.get("error.copy"));
      copy.setOnAction(event -> ErrorState.copy(notice.message() + "\n" + notice.details()));
      getChildren().add(copy);
    }
    Button away = button(Feather.X, Words.get("notice.dismiss"));
    away.setOnAction(event -> desk.notices().clear());
    getChildren().add(away);
  }

  private Button choice(Notice notice, Action choice) {
    Button button = Buttons.of(choice);
    button.getStyleClass().add("small");
    button.setOnAction(event -> {
      desk.notices().remove(notice);
      choice.run();
    });
    return button;
  }

  private static Button button(Feather icon, String name) {
    Button button = new Button("", Icons.of(icon));
    button.getStyleClass().addAll("flat", "small", "button-icon");
    button.setAccessibleText(name);
    Tip.set(button, name);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }
}
