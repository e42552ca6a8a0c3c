package org.synoptic.ui;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.stage.Window;

/** Goes through a start without anybody at the screen; only the build has a reason to. */
public final class FirstFrame {

  private static final String ROW = ".row-cell";
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

  private FirstFrame() {}

  /**
   * Lets the window that is opened next close by itself when the rows of a comparison are drawn in
   * it. The toolkit stays, without a display, so that pictures can be drawn afterwards.
   */
  public static void closeWhenDrawn() {
    Pictures.withoutDisplay();
    Platform.setImplicitExit(false);
    FxWorker worker = new FxWorker();
    Thread.ofPlatform().daemon().name("first-frame").start(() -> watch(worker));
  }

  private static void watch(FxWorker worker) {
    while (true) {
      try {
        worker.show(FirstFrame::closeThen);
        return;
      } catch (IllegalStateException notStarted) {
        LockSupport.parkNanos(PAUSE);
      }
    }
  }

  private static void closeThen() {
    new AnimationTimer() {
      private int drawn;

      @Override
      public void handle(long now) {
        List<Window> all = List.copyOf(Window.getWindows());
        // The frame after the next one begins when the rows have been drawn.
        if (all.stream().anyMatch(FirstFrame::complete) && ++drawn > 1) {
          stop();
          all.forEach(Window::hide);
        }
      }
    }.start();
  }

  private static boolean complete(Window window) {
    return window.getScene().getRoot().lookupAll(ROW).stream().anyMatch(Node::isVisible);
  }
}
