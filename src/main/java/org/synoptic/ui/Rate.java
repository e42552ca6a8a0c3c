package org.synoptic.ui;

import java.util.ArrayDeque;
import java.util.Deque;

/** How fast work goes, over the last seconds. */
final class Rate {

  private static final long WINDOW = 10_000_000_000L;
  private static final double SECOND = 1e9;

  private final Deque<Sample> samples = new ArrayDeque<>();

  private record Sample(long done, long nanos) {}

  /**
   * Steps done in a second; 0 as long as too little is known.
   *
   * @param done steps done by now
   * @param nanos the time
   */
  double at(long done, long nanos) {
    samples.addLast(new Sample(done, nanos));
    while (samples.size() > 2 && nanos - samples.getFirst().nanos() > WINDOW) {
      samples.removeFirst();
    }
    Sample first = samples.getFirst();
    long time = nanos - first.nanos();
    return time < SECOND / 2 ? 0 : (done - first.done()) / (time / SECOND);
  }

  /** The time of a pause does not count. */
  void forget() {
    samples.clear();
  }
}
