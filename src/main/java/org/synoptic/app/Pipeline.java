package org.synoptic.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Does steps on several threads and gives their results on the calling thread, in the order in
 * which the steps were offered. No more than a few steps and bytes are under way at a time.
 */
final class Pipeline<T> implements AutoCloseable {

  private static final int MOST = 192;

  /** So many bytes are under way at the most, beside those of one step, however large that is. */
  private static final long MOST_BYTES = 16L << 20;

  private final ExecutorService threads;
  private final Consumer<T> results;
  private final Deque<Step<T>> steps = new ArrayDeque<>();
  private long bytes;

  /**
   * A pipeline.
   *
   * @param results gets the results
   */
  Pipeline(int threads, Consumer<T> results) {
    this.threads =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("import-", 1).factory());
    this.results = results;
  }

  private record Step<T>(long bytes, CompletableFuture<T> result) {}

  /**
   * Offers a step; gives out earlier results while there is no room for it.
   *
   * @param size how many bytes it will hold
   */
  void offer(long size, Supplier<T> step) {
    while (!steps.isEmpty() && (steps.size() >= MOST || bytes + size > MOST_BYTES)) {
      give();
    }
    bytes += size;
    steps.add(new Step<>(size, CompletableFuture.supplyAsync(step, threads)));
    while (!steps.isEmpty() && steps.getFirst().result().isDone()) {
      give();
    }
  }

  /** Gives out all results that are not given out yet. */
  void drain() {
    while (!steps.isEmpty()) {
      give();
    }
  }

  private void give() {
    Step<T> step = steps.removeFirst();
    bytes -= step.bytes();
    T result;
    try {
      result = step.result().join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    }
    results.accept(result);
  }

  /** Ends; steps that have begun are waited for, results that were not given out are dropped. */
  @Override
  public void close() {
    steps.forEach(step -> step.result().cancel(false));
    steps.clear();
    threads.shutdown();
    try {
      threads.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
