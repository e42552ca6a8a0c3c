package org.synoptic.ui;

import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

/** Waits until nothing works in the background any more, and takes the picture. */
final class Darkroom {

  /** Lists make their cells in one pass and learn their heights in the next. */
  private static final int PASSES = 3;

  private final FxWorker worker;
  private final Scene scene;

  Darkroom(FxWorker worker, Scene scene) {
    this.worker = worker;
    this.scene = scene;
  }

  /**
   * Takes the picture when all work is done.
   *
   * @param before what is still to be done on the screen then; work that it starts is waited for
   */
  void whenStill(Runnable before, Consumer<WritableImage> taken) {
    still(() -> {
      settle();
      before.run();
      still(() -> {
        settle();
        taken.accept(scene.snapshot(null));
      });
    });
  }

  private void still(Runnable next) {
    if (worker.runningProperty().get() == 0) {
      next.run();
      return;
    }
    worker
        .runningProperty()
        .addListener(
            new ChangeListener<Number>() {
              @Override
              public void changed(
                  ObservableValue<? extends Number> running, Number before, Number now) {
                if (now.intValue() == 0) {
                  running.removeListener(this);
                  next.run();
                }
              }
            });
  }

  private void settle() {
    Parent root = scene.getRoot();
    for (int pass = 0; pass < PASSES; pass++) {
      root.applyCss();
      root.layout();
    }
  }
}
