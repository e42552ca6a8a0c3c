package org.synoptic.ui;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.synoptic.ui.kit.FocusRing;

/** A sheet over the window, such as the palette. {@code Esc} or a click beside it closes it. */
final class Overlay extends StackPane {

  private static final double HIGHEST = 0.8;

  private final Runnable closed;
  private Optional<Node> before = Optional.empty();

  /**
   * A closed overlay.
   *
   * @param closed what to do when it was closed
   */
  Overlay(Runnable closed) {
    this.closed = closed;
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
    closed.run();
  }

  private void pressed(KeyEvent event) {
    Node focus = getScene() == null ? null : getScene().getFocusOwner();
    if (event.getCode() == KeyCode.ESCAPE && !FocusRing.hasEscape(focus)) {
      event.consume();
      close();
    }
  }

  private void clicked(MouseEvent event) {
    if (event.getTarget() == this) {
      close();
    }
  }

  /** A sheet is as high as it needs to be, up to a share of the window. */
  @Override
  protected void layoutChildren() {
    double across = getWidth() - snappedLeftInset() - snappedRightInset();
    for (Node sheet : getManagedChildren()) {
      double width = snapSizeX(Math.min(sheet.maxWidth(-1), across));
      double height = snapSizeY(Math.min(sheet.prefHeight(width), getHeight() * HIGHEST));
      sheet.resizeRelocate(
          snapPositionX((getWidth() - width) / 2), snappedTopInset(), width, height);
    }
  }
}
