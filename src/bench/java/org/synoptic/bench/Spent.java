package org.synoptic.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Time that went by, or a moment to count from.
 *
 * @param wall by the clock, in milliseconds
 * @param processor in the threads that lay out and draw the screen, in milliseconds
 */
record Spent(double wall, double processor) {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double NANOS = 1e6;

  /** This moment. */
  static Spent now() {
    double processor = 0;
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().startsWith("JavaFX Application")
          || thread.getName().startsWith("QuantumRenderer")) {
        processor += THREADS.getThreadCpuTime(thread.threadId()) / NANOS;
      }
    }
    return new Spent(System.nanoTime() / NANOS, processor);
  }

  /** What went by until a later moment. */
  Spent until(Spent later) {
    return new Spent(later.wall - wall, later.processor - processor);
  }
}
