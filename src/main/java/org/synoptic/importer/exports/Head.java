package org.synoptic.importer.exports;

import java.util.List;
import java.util.Map;

/**
 * The head of an article: which paragraph fills which place.
 *
 * @param places the paragraphs for each place that is filled
 * @param phrases what the lines with phrases of their own said
 * @param score how well the order of the profile fits; below 0 it does not
 * @param next index of the first paragraph behind it
 */
record Head(
    Map<String, List<Unit>> places,
    Map<String, String> phrases,
    double score,
    int start,
    int next) {

  /** No head at all. */
  static final Head NONE = new Head(Map.of(), Map.of(), -100, 0, 0);
}
