package org.synoptic.index;

import java.util.List;

/** A query as it was understood. */
sealed interface Expression {

  /** The field of words that were given none: text and title. */
  String ANY = "";

  /** Where in the query it starts. */
  int at();

  /**
   * A word.
   *
   * @param field its field, or {@link #ANY}
   * @param text as typed
   * @param exact whether only this form counts, not others of the same stem
   * @param unfinished whether longer words that start so count too
   */
  record Word(String field, String text, boolean exact, boolean unfinished, int at)
      implements Expression {}

  /** A word with {@code *} for any letters and {@code ?} for one. */
  record Pattern(String field, String text, int at) implements Expression {}

  /** A word with up to so many letters other, missing or too many. */
  record Fuzzy(String field, String text, int edits, int at) implements Expression {}

  /**
   * Words one after the other.
   *
   * @param slop how many moves of a word by one place are allowed
   * @param unfinished whether the last word may go on
   */
  record Phrase(String field, String text, int slop, boolean unfinished, int at)
      implements Expression {}

  /** The whole of a name, case aside; in running text a phrase. */
  record Whole(String field, String text, int at) implements Expression {}

  /** Days from and to, both inclusive. */
  record Dates(int from, int to, int at) implements Expression {}

  /** Words beside it are looked for in quotations only. */
  record InQuotes(int at) implements Expression {}

  /** Every document. */
  record Everything(int at) implements Expression {}

  /** Documents that do not match. */
  record Not(Expression part, int at) implements Expression {}

  /** Documents that match all. */
  record All(List<Expression> parts, int at) implements Expression {

    /** Keeps the parts unchangeable. */
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** Documents that match at least one. */
  record Any(List<Expression> parts, int at) implements Expression {

    /** Keeps the parts unchangeable. */
    public Any {
      parts = List.copyOf(parts);
    }
  }
}
