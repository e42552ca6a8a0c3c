package org.synoptic.ui;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.synoptic.app.Progress;
import org.synoptic.app.Worker;

/** Tells a job's progress to the screen, at most once for each time the screen looks. */
final class JobProgress implements Progress {

  private final JobModel job;
  private final Worker screen;
  private final AtomicReference<@Nullable At> latest = new AtomicReference<>();

  private final AtomicBoolean asked = new AtomicBoolean();

  private record At(long done, long total, String what) {}

  JobProgress(JobModel job, Worker screen) {
    this.job = job;
    this.screen = screen;
  }

  @Override
  public void at(long done, long total, String what) {
    if (latest.getAndSet(new At(done, total, what)) == null) {
      screen.show(this::tell);
    }
  }

  private void tell() {
    At at = latest.getAndSet(null);
    if (at != null) {
      job.at(at.done, at.total, at.what);
    }
  }

  /** Who asks about pauses can pause. */
  private void pausable() {
    if (asked.compareAndSet(false, true)) {
      screen.show(job::mayPause);
    }
  }

  @Override
  public boolean cancelled() {
    return job.cancelled();
  }

  @Override
  public void rest() {
    pausable();
    job.rest();
  }

  @Override
  public boolean paused() {
    pausable();
    return job.paused();
  }
}
