package org.synoptic.ui;

import java.util.function.Consumer;
import org.synoptic.app.Worker;

/** Takes work and never does it. */
final class IdleWorker implements Worker {

  @Override
  public <T> Job run(String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
    return () -> {};
  }

  @Override
  public void close() {}
}
