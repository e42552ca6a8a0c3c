package org.synoptic.ui.search;

import java.util.List;
import java.util.Locale;

/** By what the lines of a concordance are sorted. */
enum LineOrder {
  /** By document, best first, and by place in it. */
  RANK(0),
  /** By the first word before the hit. */
  LEFT1(-1),
  /** By the second word before the hit. */
  LEFT2(-2),
  /** By the third word before the hit. */
  LEFT3(-3),
  /** By the first word behind the hit. */
  RIGHT1(1),
  /** By the second word behind the hit. */
  RIGHT2(2),
  /** By the third word behind the hit. */
  RIGHT3(3),
  /** By day of publication. */
  DATE(0),
  /** By outlet. */
  OUTLET(0),
  /** By how far into the text it is. */
  POSITION(0);

  private final int word;

  LineOrder(int word) {
    this.word = word;
  }

  /** Which word it goes by: 1 for the first behind, -1 for the first before, 0 for none. */
  int word() {
    return word;
  }

  LineOrder next() {
    List<LineOrder> all = List.of(values());
    return all.get((all.indexOf(this) + 1) % all.size());
  }

  /** The last part of the names of its words. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
