package org.synoptic.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.synoptic.app.Worker;

/**
 * Brings what becomes known on another thread to the screen, all of it and in order, in as few
 * turns as the screen has time for.
 */
final class Inflow<T> {

  private final Worker worker;
  private final Consumer<List<T>> screen;
  private final Queue<T> waiting = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean due = new AtomicBoolean();

  /**
   * An inflow.
   *
   * @param screen gets what has come since its last turn, on the screen's thread
   */
  Inflow(Worker worker, Consumer<List<T>> screen) {
    this.worker = worker;
    this.screen = screen;
  }

  /** Takes one more; may be called from any thread. */
  void add(T one) {
    waiting.add(one);
    if (due.compareAndSet(false, true)) {
      worker.show(this::turn);
    }
  }

  private void turn() {
    due.set(false);
    List<T> batch = new ArrayList<>();
    for (T one = waiting.poll(); one != null; one = waiting.poll()) {
      batch.add(one);
    }
    if (!batch.isEmpty()) {
      screen.accept(batch);
    }
  }
}
