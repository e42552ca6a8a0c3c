package org.synoptic.ui;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.synoptic.app.Worker;

/**
 * Runs work on threads of its own and gives the results to the screen's thread. Threads are never
 * interrupted, since that would close the files of the library under it: work asks its progress
 * whether to stop.
 */
public final class FxWorker implements Worker {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** The first shows what is new; in the others a key that was typed meanwhile comes first. */
  private static final int FRAMES = 3;

  private final Set<JobModel> active = ConcurrentHashMap.newKeySet();
  private final AtomicInteger names = new AtomicInteger();
  private final ExecutorService threads = Executors.newCachedThreadPool(this::thread);
  private final ObservableList<JobModel> jobs = FXCollections.observableArrayList();
  // A field: what listens to an unmodifiable view is told only as long as the view is held.
  private final ObservableList<JobModel> jobsView = FXCollections.unmodifiableObservableList(jobs);
  private final ReadOnlyIntegerWrapper running = new ReadOnlyIntegerWrapper();

  private Thread thread(Runnable work) {
    Thread thread = new Thread(work, "synoptic-work-" + names.incrementAndGet());
    thread.setDaemon(true);
    return thread;
  }

  /** The work that is going on and has a title, oldest first. */
  public ObservableList<JobModel> jobs() {
    return jobsView;
  }

  /** How many pieces of work are going on, those without a title and the cancelled included. */
  public ReadOnlyIntegerProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** {@inheritDoc} Work with an empty title is not shown in the status bar. */
  @Override
  public <T> Job run(String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
    JobModel job = begin(title);
    threads.execute(() -> work(job, work, done, failed));
    return job;
  }

  @Override
  public <T> Job runAfterPainting(Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
    JobModel job = begin("");
    new AnimationTimer() {
      private int frames;

      @Override
      public void handle(long now) {
        if (job.cancelled()) {
          stop();
          end(job, () -> {});
        } else if (++frames > FRAMES) {
          stop();
          threads.execute(() -> work(job, work, done, failed));
        }
      }
    }.start();
    return job;
  }

  private JobModel begin(String title) {
    JobModel[] self = new JobModel[1];
    JobModel job = new JobModel(title, () -> show(() -> jobs.remove(self[0])), System::nanoTime);
    self[0] = job;
    active.add(job);
    show(() -> start(job));
    return job;
  }

  private <T> void work(JobModel job, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
    Runnable next;
    try {
      T result = work.run(new JobProgress(job, this));
      next = () -> done.accept(result);
    } catch (Exception failure) {
      next = () -> failed.accept(failure);
    } catch (LinkageError | StackOverflowError | OutOfMemoryError failure) {
      next = () -> failed.accept(new ExecutionException(failure));
    }
    end(job, next);
  }

  private void end(JobModel job, Runnable next) {
    active.remove(job);
    Platform.runLater(() -> finish(job, next));
  }

  private void start(JobModel job) {
    running.set(running.get() + 1);
    if (!job.title().isEmpty()) {
      jobs.add(job);
    }
  }

  private void finish(JobModel job, Runnable end) {
    jobs.remove(job);
    try {
      if (!job.cancelled()) {
        end.run();
      }
    } finally {
      running.set(running.get() - 1);
    }
  }

  @Override
  public void show(Runnable step) {
    if (Platform.isFxApplicationThread()) {
      step.run();
    } else {
      Platform.runLater(step);
    }
  }

  /** Asks all work to stop and waits a moment for what must still be written. */
  @Override
  public void close() {
    active.forEach(JobModel::cancel);
    threads.shutdown();
    try {
      if (!threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        System.getLogger(FxWorker.class.getName())
            .log(System.Logger.Level.WARNING, "work was still going on at the end");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
