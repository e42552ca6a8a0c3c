package org.synoptic.ui;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A sheet over the window, such as the palette. {@code Esc} or a click beside it closes it. */
final class Overlay extends StackPane {

  private Optional<Node> before = Optional.empty();

  Overlay() {
    getStyleClass().add("overlay");
    setAlignment(Pos.TOP_CENTER);
    setVisible(false);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::clicked);
  }

  /**
   * Opens.
   *
   * @param sheet what is shown
   * @param focus what gets the focus
   */
  void open(Region sheet, Node focus) {
    if (!isVisible() && getScene() != null) {
      before = Optional.ofNullable(getScene().getFocusOwner());
    }
    sheet.getStyleClass().add("sheet-over");
    sheet.setMaxHeight(Region.USE_PREF_SIZE);
    sheet.maxHeightProperty().bind(heightProperty().multiply(0.8));
    getChildren().setAll(sheet);
    setVisible(true);
    focus.requestFocus();
  }

  /** Closes and gives the focus back. */
  void close() {
    setVisible(false);
    getChildren().clear();
    before.ifPresent(Node::requestFocus);
    before = Optional.empty();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      close();
    }
  }

  private void clicked(MouseEvent event) {
    if (event.getTarget() == this) {
      close();
    }
  }
}
