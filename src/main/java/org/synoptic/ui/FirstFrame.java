package org.synoptic.ui;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.stage.Window;

/** Goes through a start without anybody at the screen; only the build has a reason to. */
public final class FirstFrame {

  private static final String ROW = ".row-cell";

  private FirstFrame() {}

  /**
   * Lets the window that is opened next close by itself when the rows of a comparison are drawn in
   * it. The toolkit stays, without a display, so that pictures can be drawn afterwards.
   */
  public static void closeWhenDrawn() {
    Pictures.withoutDisplay();
    Platform.setImplicitExit(false);
    Window.getWindows().addListener(FirstFrame::opened);
  }

  private static void opened(ListChangeListener.Change<? extends Window> change) {
    while (change.next()) {
      change.getAddedSubList().forEach(FirstFrame::closeThen);
    }
  }

  private static void closeThen(Window window) {
    new AnimationTimer() {
      private int drawn;

      @Override
      public void handle(long now) {
        // The frame after the next one begins when the rows have been drawn.
        if (complete(window) && ++drawn > 1) {
          stop();
          window.hide();
        }
      }
    }.start();
  }

  private static boolean complete(Window window) {
    return window.getScene().getRoot().lookupAll(ROW).stream().anyMatch(Node::isVisible);
  }
}
