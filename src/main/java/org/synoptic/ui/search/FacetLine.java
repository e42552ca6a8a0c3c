package org.synoptic.ui.search;

/** A line of the pane that narrows. */
sealed interface FacetLine {

  /**
   * A field begins.
   *
   * @param field its name in the query language
   */
  record Head(String field) implements FacetLine {}

  /**
   * A value.
   *
   * @param field the name of its field
   * @param value the value
   * @param count in how many documents
   * @param chosen whether the query has it as a condition
   */
  record Value(String field, String value, long count, boolean chosen) implements FacetLine {

    /** The condition as it is typed. */
    String condition() {
      return Narrowing.condition(field, value);
    }
  }

  /**
   * There are more values than are listed.
   *
   * @param field the name of their field
   * @param count how many more
   */
  record More(String field, int count) implements FacetLine {}
}
