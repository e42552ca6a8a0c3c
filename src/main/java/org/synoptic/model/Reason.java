package org.synoptic.model;

import java.util.List;

/**
 * Why the machine proposes something.
 *
 * @param rule short name of the rule that fired ({@code quotation.direct}, {@code align.meaning})
 * @param score how sure it is, 0 to 1
 * @param words the words it went by, or a sentence that says it to the reader
 */
public record Reason(String rule, double score, List<String> words) {

  /** Keeps the words unchangeable. */
  public Reason {
    words = List.copyOf(words);
  }
}
