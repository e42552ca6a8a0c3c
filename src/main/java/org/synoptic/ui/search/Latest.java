package org.synoptic.ui.search;

import java.util.Optional;
import java.util.function.Consumer;
import org.synoptic.app.Worker;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Failures;
import org.synoptic.ui.kit.Notice;
import org.synoptic.ui.kit.Words;

/** Work of which only the last counts: what is started stops what was started before. */
final class Latest {

  private final Desk desk;
  private final String failed;
  private Optional<Worker.Job> running = Optional.empty();

  /**
   * Nothing runs yet.
   *
   * @param failed key of the words for a failure, with its message as the first value
   */
  Latest(Desk desk, String failed) {
    this.desk = desk;
    this.failed = failed;
  }

  /** Starts work; a failure becomes a notice. */
  <T> void run(Worker.Work<T> work, Consumer<T> done) {
    run(work, done, this::failed);
  }

  /** Says that something failed. */
  void failed(Exception failure) {
    desk.notices().add(Notice.failure(Words.get(failed, Failures.message(failure)), failure));
  }

  /** Starts work that says itself what to do when it fails. */
  <T> void run(Worker.Work<T> work, Consumer<T> done, Consumer<Exception> failure) {
    stop();
    running = Optional.of(desk.worker().run("", work, done, failure));
  }

  /** Starts work when what is on the screen now has been painted; a failure becomes a notice. */
  <T> void runAfterPainting(Worker.Work<T> work, Consumer<T> done) {
    stop();
    running = Optional.of(desk.worker().runAfterPainting(work, done, this::failed));
  }

  /** Stops what runs; its result is dropped. */
  void stop() {
    running.ifPresent(Worker.Job::cancel);
    running = Optional.empty();
  }
}
