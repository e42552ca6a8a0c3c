package org.synoptic.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.synoptic.app.Worker;

/** What the user did, one after the other, and the way back and forth again. */
public final class Steps {

  private final Worker worker;
  private final Consumer<Exception> failed;
  private final Deque<Step> undo = new ArrayDeque<>();
  private final Deque<Step> redo = new ArrayDeque<>();
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<Optional<Step>> last =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Step>> undone =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * No steps yet.
   *
   * @param failed is told what could not be done
   */
  Steps(Worker worker, Consumer<Exception> failed) {
    this.worker = worker;
    this.failed = failed;
  }

  /** What {@link #undo} would take back. */
  public ReadOnlyObjectProperty<Optional<Step>> lastProperty() {
    return last.getReadOnlyProperty();
  }

  /** What {@link #redo} would do again. */
  public ReadOnlyObjectProperty<Optional<Step>> undoneProperty() {
    return undone.getReadOnlyProperty();
  }

  /** Does something for the user that can be undone. */
  public void perform(Step step) {
    inTurn(() ->
        make(
            step.title(),
            step.forth(),
            () -> {
              undo.push(step);
              redo.clear();
            }));
  }

  /**
   * Shows something that is read off the screen's thread, after all that is being done; nothing of
   * it can be undone.
   */
  void show(Step.Act read) {
    inTurn(() -> make("", read, () -> {}));
  }

  /** Takes back what the user did last. */
  public void undo() {
    inTurn(() -> move(undo, redo, Step::back));
  }

  /** Does again what was taken back last. */
  public void redo() {
    inTurn(() -> move(redo, undo, Step::forth));
  }

  private void move(Deque<Step> from, Deque<Step> to, Function<Step, Step.Act> way) {
    if (from.isEmpty()) {
      next();
      return;
    }
    Step step = from.peek();
    make(step.title(), way.apply(step), () -> to.push(from.pop()));
  }

  /** What the user does is recorded one after the other, so that the log has it as it was done. */
  private void inTurn(Runnable step) {
    waiting.add(step);
    if (waiting.size() == 1) {
      step.run();
    }
  }

  private void next() {
    last.set(Optional.ofNullable(undo.peek()));
    undone.set(Optional.ofNullable(redo.peek()));
    waiting.remove();
    if (!waiting.isEmpty()) {
      waiting.element().run();
    }
  }

  private void make(String title, Step.Act act, Runnable made) {
    worker.run(
        title,
        progress -> act.run(),
        shown -> {
          shown.run();
          made.run();
          next();
        },
        failure -> {
          failed.accept(failure);
          next();
        });
  }
}
