package org.synoptic.model;

import java.util.List;
import java.util.Optional;

/**
 * One proposition that a report makes.
 *
 * @param id made from document and span, so that a newer analysis that finds it again gives it the
 *     same
 * @param span where it stands
 * @param text its words, verbatim
 * @param level who stands behind it
 * @param speaker the full name of who is made to say it, else the words that stand for them
 * @param via the chain of tellers between the outlet and the speaker, outermost first
 * @param negated whether it says that something is not so or must not be
 * @param particulars modality, times and numbers
 * @param reason the rule that found it
 */
public record Claim(
    String id,
    Span span,
    String text,
    Level level,
    Optional<String> speaker,
    List<String> via,
    boolean negated,
    Particulars particulars,
    Reason reason) {

  /** A claim of which nothing more is told than that it is so. */
  public Claim(
      String id,
      Span span,
      String text,
      Level level,
      Optional<String> speaker,
      List<String> via,
      boolean negated,
      Reason reason) {
    this(id, span, text, level, speaker, via, negated, Particulars.NONE, reason);
  }

  /** Keeps the chain unchangeable. */
  public Claim {
    via = List.copyOf(via);
  }
}
