package org.synoptic.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A numbered unit of a policy.
 *
 * @param address stable address: short name of the policy and the numbers down the tree ({@code
 *     gids/7}, {@code gids/4/a})
 * @param number the number as printed ({@code 7}, {@code (a)}, {@code Article 5})
 * @param heading its heading; empty when it has none
 * @param text its own words, without number, heading and children
 * @param span where the whole clause, children included, stands in the canonical text of its policy
 * @param children sub-points in order
 */
public record Clause(
    String address, String number, String heading, String text, Span span, List<Clause> children) {

  /** Keeps the children unchangeable. */
  public Clause {
    children = List.copyOf(children);
  }

  /** This clause and everything below it, in reading order. */
  public Stream<Clause> tree() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Clause::tree));
  }

  /**
   * The clauses that reports are held against: this one, or where it only gathers headed clauses
   * under a title (a chapter), those.
   */
  public Stream<Clause> units() {
    boolean gathers = text.isBlank() && children.stream().anyMatch(one -> !one.heading.isBlank());
    return gathers ? children.stream().flatMap(Clause::units) : Stream.of(this);
  }

  /** The words of this clause and of everything below it, without numbers, one line each. */
  public String fullText() {
    StringBuilder words = new StringBuilder();
    tree()
        .flatMap(clause -> Stream.of(clause.heading, clause.text))
        .filter(part -> !part.isBlank())
        .forEach(part -> words.append(words.isEmpty() ? "" : "\n").append(part));
    return words.toString();
  }
}
