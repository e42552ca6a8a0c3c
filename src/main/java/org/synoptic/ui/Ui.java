package org.synoptic.ui;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.synoptic.app.Workspace;

/** Starts the program with a window. */
public final class Ui {

  private Ui() {}

  /**
   * Shows the window, opens the library in the background, and returns when the window was closed
   * and the library with it.
   *
   * @param opener opens the library; called at once, on a thread of its own
   * @param screens makes the screens
   * @throws RuntimeException when there is no display
   */
  public static void launch(Supplier<Workspace> opener, Screens screens)
      throws InterruptedException {
    // The library opens while the toolkit starts: neither needs the other.
    FutureTask<Workspace> opening = new FutureTask<>(opener::get);
    Thread.ofPlatform().daemon().name("synoptic-open").start(opening);
    CountDownLatch closed = new CountDownLatch(1);
    AtomicReference<@Nullable Workspace> open = new AtomicReference<>();
    FxWorker worker = new FxWorker();
    startup(
        opening,
        () -> {
          Stage stage = new Stage();
          stage.setOnHidden(event -> closed.countDown());
          SynopticWindow window = new SynopticWindow(stage, worker, screens);
          Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> window.fail(error));
          window.show();
          worker.run(
              "",
              progress -> {
                Workspace workspace = opened(opening);
                open.set(workspace);
                return workspace;
              },
              window::open,
              window::fail);
        });
    closed.await();
    worker.close();
    Optional.ofNullable(open.get()).ifPresent(Workspace::close);
  }

  private static void startup(Future<Workspace> opening, Runnable window) {
    try {
      Platform.startup(window);
    } catch (RuntimeException unable) {
      try {
        opened(opening).close();
      } catch (Exception failure) {
        unable.addSuppressed(failure);
      }
      throw unable;
    }
  }

  private static Workspace opened(Future<Workspace> opening) throws Exception {
    try {
      return opening.get();
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw failure;
    }
  }
}
