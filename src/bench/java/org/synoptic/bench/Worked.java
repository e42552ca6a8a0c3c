package org.synoptic.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long something took, time after time: by the clock and by the processor for this thread. */
final class Worked {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double NANOS = 1e6;

  private final List<Double> clock = new ArrayList<>();
  private final List<Double> processor = new ArrayList<>();

  /** Something to do. */
  @FunctionalInterface
  interface Work {
    void run() throws IOException;
  }

  /** Does it once. */
  void time(Work work) throws IOException {
    long worked = THREADS.getCurrentThreadCpuTime();
    long start = System.nanoTime();
    work.run();
    clock.add((System.nanoTime() - start) / NANOS);
    processor.add((THREADS.getCurrentThreadCpuTime() - worked) / NANOS);
  }

  /** Does it so often; the first half warms up and does not count. */
  static Worked times(int rounds, Work work) throws IOException {
    Worked warm = new Worked();
    Worked worked = new Worked();
    for (int i = 0; i < 2 * rounds; i++) {
      (i < rounds ? warm : worked).time(work);
    }
    return worked;
  }

  /** Prints the median and the 99th percentile. */
  void tell(PrintStream out, String what) {
    out.printf(
        Locale.ROOT,
        "%-34s p50 %8.2f ms, p99 %8.2f ms; processor p50 %8.2f ms, p99 %8.2f ms%n",
        what,
        share(clock, 0.5),
        share(clock, 0.99),
        share(processor, 0.5),
        share(processor, 0.99));
  }

  private static double share(List<Double> times, double share) {
    List<Double> sorted = times.stream().sorted().toList();
    return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
  }
}
