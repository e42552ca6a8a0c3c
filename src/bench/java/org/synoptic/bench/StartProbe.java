package org.synoptic.bench;

import java.lang.reflect.Method;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * The process that {@link StartBench} starts: opens the program's window, or one with a single
 * label, says so when the first complete frame is drawn, and closes it again. It is no part of the
 * program's class path, and touches the program only through its launcher.
 */
public final class StartProbe {

  private StartProbe() {}

  /**
   * Opens a window.
   *
   * @param args what stands in a complete frame of the program, as a selector; without it a bare
   *     window is opened
   */
  public static void main(String[] args) throws Exception {
    if (args.length == 0) {
      Platform.startup(StartProbe::bare);
      return;
    }
    Window.getWindows()
        .addListener(
            (ListChangeListener<Window>)
                change -> {
                  while (change.next()) {
                    change.getAddedSubList().forEach(window -> wait(window, args[0]));
                  }
                });
    Method launcher = Class.forName("org.synoptic.Launcher").getMethod("main", String[].class);
    launcher.invoke(null, (Object) new String[0]);
  }

  private static void bare() {
    Stage stage = new Stage();
    stage.setScene(new Scene(new StackPane(new Label("bare")), 1280, 800));
    stage.show();
    drawn(stage);
  }

  /** A frame is complete when what is awaited has gone through a layout and been drawn. */
  private static void wait(Window window, String awaited) {
    Scene scene = window.getScene();
    if (scene == null) {
      return;
    }
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            boolean there =
                scene.getRoot().lookupAll(awaited).stream()
                    .anyMatch(one -> one.isVisible() && one.getLayoutBounds().getHeight() > 0);
            if (there) {
              scene.removePostLayoutPulseListener(this);
              drawn(window);
            }
          }
        });
  }

  private static void drawn(Window window) {
    new AnimationTimer() {
      private int pulses;

      @Override
      public void handle(long now) {
        // The pulse after the next one begins when the frame of this one has been drawn.
        if (++pulses > 1) {
          stop();
          long processor =
              ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
          System.out.println(StartBench.COMPLETE + processor);
          window.hide();
        }
      }
    }.start();
  }
}
