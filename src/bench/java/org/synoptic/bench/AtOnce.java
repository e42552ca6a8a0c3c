package org.synoptic.bench;

import java.util.function.Consumer;
import org.synoptic.app.Progress;
import org.synoptic.app.Worker;

/** Does work at once on the thread that asks for it, so that nothing is measured but the work. */
final class AtOnce implements Worker {

  @Override
  public <T> Job run(String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
    try {
      done.accept(work.run(Progress.NONE));
    } catch (Exception failure) {
      failed.accept(failure);
    }
    return () -> {};
  }

  @Override
  public void close() {}
}
