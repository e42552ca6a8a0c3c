package org.synoptic.ui;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.synoptic.app.Pause;
import org.synoptic.app.Worker;

/** A piece of background work as the status bar shows it. */
public final class JobModel implements Worker.Job {

  private final String title;
  private final Runnable gone;
  private final ReadOnlyStringWrapper step = new ReadOnlyStringWrapper("");
  private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private final Pause pause = new Pause();

  /**
   * Work that was started.
   *
   * @param gone what to do when it is cancelled
   */
  JobModel(String title, Runnable gone) {
    this.title = title;
    this.gone = gone;
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
    }
  }

  @Override
  public void resume() {
    pause.end();
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

  void at(long done, long total, String what) {
    step.set(what);
    share.set(total > 0 ? Math.clamp((double) done / total, 0, 1) : -1);
  }
}
