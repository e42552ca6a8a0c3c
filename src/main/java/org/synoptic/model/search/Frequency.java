package org.synoptic.model.search;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often a query matches over time.
 *
 * @param points by outlet, then month; only those with a match
 * @param published how many documents the library has of each month, to make shares of
 * @param undated how many documents match that have no date
 */
public record Frequency(List<Point> points, SortedMap<String, Long> published, long undated) {

  /** Keeps all unchangeable. */
  public Frequency {
    points = List.copyOf(points);
    published = Collections.unmodifiableSortedMap(new TreeMap<>(published));
  }

  /**
   * One outlet in one month.
   *
   * @param outlet its name; empty for documents without one
   * @param month {@code 2020-09}
   * @param documents how many match
   */
  public record Point(String outlet, String month, long documents) {}
}
