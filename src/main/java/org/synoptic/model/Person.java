package org.synoptic.model;

import java.util.List;

/**
 * A person as the reports of a comparison name or describe them.
 *
 * @param name the fullest name that any report has; where nobody can be told, the words themselves
 * @param appearances each way a report has of naming them, where it first stands there
 * @param maybe when the words may stand for several persons, their names; else empty
 */
public record Person(String name, List<Appearance> appearances, List<String> maybe) {

  /** Keeps the lists unchangeable. */
  public Person {
    appearances = List.copyOf(appearances);
    maybe = List.copyOf(maybe);
  }

  /**
   * One way of naming somebody.
   *
   * @param report number of the report
   * @param span where it first stands in the report
   * @param words the words as they stand there ({@code the foreign minister})
   */
  public record Appearance(int report, Span span, String words) {}
}
