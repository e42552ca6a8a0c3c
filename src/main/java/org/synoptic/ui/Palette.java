package org.synoptic.ui;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Icons;
import org.synoptic.ui.kit.KeyCap;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.kit.WrappingCell;

/** The list of everything that can be done, to be found by typing. */
final class Palette extends VBox {

  private static final int ROWS = 12;

  private final TextField field = new TextField();
  private final ListView<Action> list = new ListView<>();
  private final Runnable close;

  /**
   * A palette.
   *
   * @param close closes it before the chosen action runs
   */
  Palette(PaletteModel model, Runnable close) {
    this.close = close;
    getStyleClass().add("palette");
    Spoken.name(field, Words.get("palette.field"), Words.get("palette.help"));
    field.setPromptText(Words.get("palette.field"));
    field.setId("palette-field");
    Spoken.name(list, Words.get("palette.list"));
    list.setId("palette-list");
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new ActionCell());
    list.setPlaceholder(new Label(Words.get("palette.none")));
    list.prefHeightProperty()
        .bind(
            Bindings.size(list.getItems())
                .map(size -> size.doubleValue())
                .orElse(0.0)
                .map(this::height));
    field.textProperty().subscribe(typed -> show(model, typed));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> run());
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(field, list);
  }

  TextField field() {
    return field;
  }

  private double height(double rows) {
    return Math.clamp(rows, 1, ROWS) * field.getFont().getSize() * 2.6 + 8;
  }

  private void show(PaletteModel model, String typed) {
    list.getItems().setAll(model.matching(typed));
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
      int step = event.getCode() == KeyCode.DOWN ? 1 : -1;
      int size = Math.max(1, list.getItems().size());
      int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + step, size);
      list.getSelectionModel().select(next);
      list.scrollTo(Math.max(0, next - ROWS / 2));
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      run();
    }
  }

  private void run() {
    Optional<Action> chosen = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    chosen
        .filter(action -> action.enabled().get())
        .ifPresent(action -> {
          close.run();
          action.run();
        });
  }

  private static final class ActionCell extends WrappingCell<Action> {

    @Override
    protected void fill(Action action) {
      Label name = new Label(action.label());
      action.icon().map(Icons::of).ifPresent(name::setGraphic);
      name.getStyleClass().add("palette-name");
      name.setDisable(!action.enabled().get());
      Region space = new Region();
      HBox.setHgrow(space, Priority.ALWAYS);
      HBox line = new HBox(name, space);
      line.setAlignment(Pos.CENTER_LEFT);
      if (!action.keyText().isEmpty()) {
        line.getChildren().add(new KeyCap(action.keyText()));
      }
      String state = action.enabled().get() ? "" : ", " + Words.get("palette.disabled");
      content(line, action.label() + " " + action.keyText() + state);
    }
  }
}
