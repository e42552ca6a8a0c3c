package org.synoptic.ui.search;

import java.util.List;
import java.util.Map;

/**
 * What was found, counted.
 *
 * @param documents how many documents match
 * @param counted how many of them were counted
 * @param values for each field of the query language its values, the most frequent first
 * @param bins how many documents by outlet and month, by outlet and then by month
 */
record Tally(long documents, long counted, Map<String, List<Value>> values, List<Bin> bins) {

  static final Tally NONE = new Tally(0, 0, Map.of(), List.of());

  Tally {
    values = Map.copyOf(values);
    bins = List.copyOf(bins);
  }

  /**
   * A value of a field.
   *
   * @param value the value
   * @param count in how many documents
   */
  record Value(String value, long count) {}

  /**
   * The documents of an outlet in a month.
   *
   * @param outlet who published them
   * @param month {@code 2020-09}
   * @param count how many
   */
  record Bin(String outlet, String month, long count) {}
}
