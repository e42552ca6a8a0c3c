package org.synoptic.ui.search;

import java.util.List;
import java.util.Locale;
import org.synoptic.model.search.ConcordanceRequest.Sort;

/**
 * The order of the lines of a concordance.
 *
 * @param sort by what
 * @param descending whether the other way round
 */
record LineOrder(Sort sort, boolean descending) {

  /** The words behind tell most about how a word is used. */
  static final LineOrder FIRST = new LineOrder(Sort.RIGHT1, false);

  /** By the next thing. */
  LineOrder next() {
    List<Sort> all = List.of(Sort.values());
    return new LineOrder(all.get((all.indexOf(sort) + 1) % all.size()), false);
  }

  /** By something; by the same, the other way round. */
  LineOrder by(Sort chosen) {
    return new LineOrder(chosen, chosen == sort && !descending);
  }

  /** Which word it goes by: 1 for the first behind, -1 for the first before, 0 for none. */
  int word() {
    return switch (sort) {
      case LEFT1 -> -1;
      case LEFT2 -> -2;
      case LEFT3 -> -3;
      case RIGHT1 -> 1;
      case RIGHT2 -> 2;
      case RIGHT3 -> 3;
      case HIT, DATE, OUTLET, POSITION -> 0;
    };
  }

  /** The last part of the names of the words for it. */
  static String id(Sort sort) {
    return sort.name().toLowerCase(Locale.ROOT);
  }
}
