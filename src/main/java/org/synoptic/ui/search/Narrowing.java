package org.synoptic.ui.search;

/** Conditions that are put to a query and taken away again, as one would type them. */
final class Narrowing {

  private Narrowing() {}

  /** A condition as it is typed. */
  static String condition(String field, String value) {
    return field + ":" + Examples.quoted(value);
  }

  /** Whether a query has a condition. */
  static boolean has(String query, String condition) {
    return (" " + query + " ").contains(" " + condition + " ");
  }

  /** The query with the condition, or without it when it had it. */
  static String turn(String query, String condition) {
    if (has(query, condition)) {
      return (" " + query + " ").replace(" " + condition + " ", " ").strip();
    }
    boolean alternatives = query.contains(" OR ") && !query.startsWith("(");
    return (alternatives ? "(" + query.strip() + ")" : query.strip()) + " " + condition;
  }
}
