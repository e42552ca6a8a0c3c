package org.synoptic.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.FocusRing;
import org.synoptic.ui.kit.KeyBook;
import org.synoptic.ui.kit.KeyCap;
import org.synoptic.ui.kit.Sheet;
import org.synoptic.ui.kit.SheetPane;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.kit.WrappingCell;

/** The sheet on which a key is changed by pressing another. */
final class KeySheet {

  private final Desk desk;
  private final ActionTable table;
  private final Consumer<String> keep;
  private final ListView<Action> list = new ListView<>();
  private final Label told = new Label(Words.get("keys.hint"));
  private final BooleanProperty waiting = new SimpleBooleanProperty(false);

  /**
   * A sheet.
   *
   * @param table the actions whose keys can be changed
   * @param keep remembers the keys of the user
   */
  KeySheet(Desk desk, ActionTable table, Consumer<String> keep) {
    this.desk = desk;
    this.table = table;
    this.keep = keep;
  }

  void open() {
    list.getItems().setAll(table.all());
    list.setId("keys-list");
    list.getStyleClass().add("edge-to-edge");
    list.setCellFactory(view -> new KeyedCell());
    list.getSelectionModel().selectFirst();
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    Spoken.name(list, Words.get("keys.title"), told.getText());
    told.setWrapText(true);
    told.setId("keys-told");
    told.getStyleClass().add("muted");
    told.textProperty().subscribe(list::setAccessibleHelp);
    List<Action> actions =
        List.of(
            Action.of("action.keys.change", Feather.EDIT_2, "Enter", this::await)
                .when(waiting.not()),
            Action.of("action.keys.reset", Feather.ROTATE_CCW, "Delete", this::reset)
                .when(waiting.not()));
    VBox content = new VBox(told, list);
    content.getStyleClass().add("words-sheet");
    VBox.setVgrow(list, Priority.ALWAYS);
    SheetPane pane = new SheetPane(Words.get("keys.title"), content, actions);
    pane.getStyleClass().add("sheet-wide");
    desk.sheetProperty().set(Optional.of(new Sheet(pane, list, actions)));
  }

  private Optional<Action> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  private void await() {
    chosen()
        .ifPresent(action -> {
          waiting.set(true);
          FocusRing.keepsEscape(list);
          told.setText(Words.get("keys.press", action.label()));
        });
  }

  private void pressed(KeyEvent event) {
    if (!waiting.get() || event.getCode().isModifierKey()) {
      return;
    }
    event.consume();
    waiting.set(false);
    FocusRing.losesEscape(list);
    if (event.getCode() == KeyCode.ESCAPE) {
      told.setText(Words.get("keys.hint"));
    } else {
      chosen().ifPresent(action -> give(action, combination(event)));
    }
  }

  private void give(Action action, KeyCombination key) {
    Optional<Action> other =
        table.all().stream()
            .filter(one -> !one.id().equals(action.id()))
            .filter(one -> clash(one, key))
            .findFirst();
    if (other.isPresent()) {
      told.setText(Words.get("keys.clash", key.getDisplayText(), other.get().label()));
      return;
    }
    KeyBook.put(action.id(), key);
    changed(action);
  }

  /** Two keys clash when they or their twins are the same. */
  private static boolean clash(Action one, KeyCombination key) {
    List<KeyCombination> mine = Keys.all(key);
    return one.key().map(Keys::all).orElse(List.of()).stream().anyMatch(mine::contains);
  }

  private void reset() {
    chosen()
        .ifPresent(action -> {
          KeyBook.reset(action.id());
          changed(action);
        });
  }

  private void changed(Action action) {
    keep.accept(KeyBook.write());
    told.setText(Words.get("keys.changed", action.label(), action.keyText()));
    list.refresh();
  }

  private static KeyCombination combination(KeyEvent event) {
    return new KeyCodeCombination(
        event.getCode(),
        modifier(event.isShiftDown()),
        ModifierValue.UP,
        modifier(event.isAltDown()),
        ModifierValue.UP,
        modifier(event.isShortcutDown()));
  }

  private static ModifierValue modifier(boolean down) {
    return down ? ModifierValue.DOWN : ModifierValue.UP;
  }

  private static final class KeyedCell extends WrappingCell<Action> {

    @Override
    protected void fill(Action action) {
      Label name = new Label(action.label());
      name.setWrapText(true);
      Region space = new Region();
      HBox.setHgrow(space, Priority.ALWAYS);
      HBox line = new HBox(name, space);
      line.setAlignment(Pos.CENTER_LEFT);
      if (!action.keyText().isEmpty()) {
        line.getChildren().add(new KeyCap(action.keyText()));
      }
      boolean own = KeyBook.of(action.id()).isPresent();
      if (own) {
        Label sign = new Label("✎ ");
        sign.getStyleClass().add("muted");
        line.getChildren().add(2, sign);
      }
      String yours = own ? ", " + Words.get("keys.yours") : "";
      content(line, action.label() + " " + action.keyText() + yours);
    }
  }
}
