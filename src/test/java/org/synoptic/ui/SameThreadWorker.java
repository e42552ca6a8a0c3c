package org.synoptic.ui;

import java.util.function.Consumer;
import org.synoptic.app.Progress;
import org.synoptic.app.Worker;

/** Runs work at once on the calling thread, for tests. */
public final class SameThreadWorker implements Worker {

  @Override
  public <T> Job run(String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
    T result;
    try {
      result = work.run(Progress.NONE);
    } catch (Exception failure) {
      failed.accept(failure);
      return () -> {};
    }
    done.accept(result);
    return () -> {};
  }

  @Override
  public void close() {}
}
