package org.synoptic.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why the machine proposes something.
 *
 * @param rule short name of the rule that fired ({@code quotation.direct}, {@code align.meaning})
 * @param score how sure it is, 0 to 1
 * @param words the words it went by, or a sentence that says it to the reader
 * @param parts what the score is made of, where it is made of more than one thing
 */
public record Reason(String rule, double score, List<String> words, List<Part> parts) {

  /** Keeps the lists unchangeable; what an older version kept has no parts. */
  public Reason(String rule, double score, List<String> words, @Nullable List<Part> parts) {
    this.rule = rule;
    this.score = score;
    this.words = List.copyOf(words);
    this.parts = parts == null ? List.of() : List.copyOf(parts);
  }

  /** A reason whose score is of one piece. */
  public Reason(String rule, double score, List<String> words) {
    this(rule, score, words, List.of());
  }

  /**
   * A piece of evidence.
   *
   * @param kind what is measured
   * @param value what was measured, in the measure's own scale
   * @param share how much of all that speaks for the proposal it is, 0 to 1
   */
  public record Part(Kind kind, double value, double share) {}

  /** What is measured. */
  public enum Kind {
    /** Cosine of the meanings, -1 to 1. */
    MEANING,
    /** By how much the meaning is nearer than the mean of all other clauses. */
    LEAD,
    /** Weight of the shared words over that of all words, 0 to 1. */
    WORDS,
    /** Summed weight of the shared words; a word that is rare here and in English weighs 1. */
    RARE,
    /** Whether it says what somebody is to do: 1 or 0. */
    DEMAND,
    /** That both open reports of one event. */
    OPENING
  }
}
