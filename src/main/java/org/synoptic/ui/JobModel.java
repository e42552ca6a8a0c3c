package org.synoptic.ui;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.synoptic.app.Pause;
import org.synoptic.app.Worker;
import org.synoptic.ui.kit.Words;

/** A piece of background work as the status bar shows it. */
public final class JobModel implements Worker.Job {

  private final String title;
  private final Runnable gone;
  private final ReadOnlyStringWrapper step = new ReadOnlyStringWrapper("");
  private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private final Pause pause = new Pause();
  private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper pausable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper paused = new ReadOnlyBooleanWrapper();
  private final Rate rate = new Rate();
  private final LongSupplier clock;

  /**
   * Work that was started.
   *
   * @param gone what to do when it is cancelled
   * @param clock tells the time in nanoseconds, for the rate
   */
  JobModel(String title, Runnable gone, LongSupplier clock) {
    this.title = title;
    this.gone = gone;
    this.clock = clock;
  }

  /** What it is. */
  public String title() {
    return title;
  }

  /** What is being done just now. */
  public ReadOnlyStringProperty stepProperty() {
    return step.getReadOnlyProperty();
  }

  /** How much is done, 0 to 1, or -1 when that is not known. */
  public ReadOnlyDoubleProperty shareProperty() {
    return share.getReadOnlyProperty();
  }

  /** How many of how many are done and how fast, in words; empty when that is not known. */
  public ReadOnlyStringProperty countsProperty() {
    return counts.getReadOnlyProperty();
  }

  /** Whether the work knows places where it can wait. */
  public ReadOnlyBooleanProperty pausableProperty() {
    return pausable.getReadOnlyProperty();
  }

  /** Whether the user has asked it to wait. */
  public ReadOnlyBooleanProperty pausedProperty() {
    return paused.getReadOnlyProperty();
  }

  @Override
  public void cancel() {
    if (cancelled.compareAndSet(false, true)) {
      pause.end();
      gone.run();
    }
  }

  @Override
  public void pause() {
    if (!cancelled.get()) {
      pause.begin();
      rate.forget();
      paused.set(true);
    }
  }

  @Override
  public void resume() {
    pause.end();
    paused.set(false);
  }

  boolean paused() {
    return pause.on();
  }

  /** Waits while there is a pause. */
  void rest() {
    pause.rest();
  }

  boolean cancelled() {
    return cancelled.get();
  }

  /** The work has asked whether it is to wait. */
  void mayPause() {
    pausable.set(true);
  }

  void at(long done, long total, String what) {
    step.set(what);
    share.set(total > 0 ? Math.clamp((double) done / total, 0, 1) : -1);
    long speed = Math.round(rate.at(done, clock.getAsLong()));
    counts.set(
        total <= 1
            ? ""
            : speed > 0
                ? Words.get("status.counts.rate", done, total, speed)
                : Words.get("status.counts", done, total));
  }
}
