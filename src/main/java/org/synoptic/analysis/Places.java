package org.synoptic.analysis;

import java.util.List;
import java.util.function.ToIntFunction;

/** Looks values up by their place in a text, in lists that are in reading order. */
final class Places {

  private Places() {}

  /** The number of the last value whose start is at or before a position; -1 when there is none. */
  static <T> int last(List<T> values, ToIntFunction<T> start, int position) {
    int low = 0;
    int high = values.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start.applyAsInt(values.get(middle)) <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
