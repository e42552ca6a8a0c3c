package org.synoptic.model;

import java.util.Optional;

/**
 * Two claims, mostly of different documents, as one subject of notes and tags: {@code
 * pair:CLAIM+CLAIM}. Which of the two was picked first makes no difference.
 *
 * @param first id of the claim whose id comes first
 * @param second id of the other claim
 */
public record Pair(String first, String second) {

  /** How the subject of a pair begins. */
  public static final String PREFIX = "pair:";

  /**
   * Two claims by their ids.
   *
   * @throws IllegalArgumentException when they are one and the same
   */
  public static Pair of(String a, String b) {
    if (a.equals(b)) {
      throw new IllegalArgumentException("a claim is no pair with itself: " + a);
    }
    return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
  }

  /** The pair of a subject; empty when it is about something else. */
  public static Optional<Pair> read(String subject) {
    int plus = subject.indexOf('+');
    return subject.startsWith(PREFIX) && plus > PREFIX.length() && plus + 1 < subject.length()
        ? Optional.of(
            new Pair(subject.substring(PREFIX.length(), plus), subject.substring(plus + 1)))
        : Optional.empty();
  }

  /** The subject of judgements on both together. */
  public String subject() {
    return PREFIX + first + "+" + second;
  }

  /** Whether a claim is one of the two. */
  public boolean has(String claim) {
    return first.equals(claim) || second.equals(claim);
  }
}
