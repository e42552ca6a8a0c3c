package org.synoptic.ui;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;

/** The work that the status bar shows, as the keys see it. */
final class JobKeys {

  private final FxWorker worker;
  private final BooleanProperty any = new SimpleBooleanProperty();
  private final BooleanProperty pausable = new SimpleBooleanProperty();

  JobKeys(FxWorker worker) {
    this.worker = worker;
    worker.jobs().addListener((InvalidationListener) change -> follow());
    follow();
  }

  private void follow() {
    any.set(!worker.jobs().isEmpty());
    pausable.unbind();
    pausable.set(false);
    first().ifPresent(job -> pausable.bind(job.pausableProperty()));
  }

  private Optional<JobModel> first() {
    return worker.jobs().stream().findFirst();
  }

  /** Whether anything goes on. */
  ObservableBooleanValue any() {
    return any;
  }

  /** Whether it can wait. */
  ObservableBooleanValue pausable() {
    return pausable;
  }

  /** Lets the work wait, or go on. */
  void pause() {
    first()
        .ifPresent(job -> {
          if (job.pausedProperty().get()) {
            job.resume();
          } else {
            job.pause();
          }
        });
  }

  /** Stops it at the next good place. */
  void cancel() {
    first().ifPresent(JobModel::cancel);
  }
}
