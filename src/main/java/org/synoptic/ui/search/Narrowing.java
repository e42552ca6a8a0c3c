package org.synoptic.ui.search;

/** Conditions that are put to a query and taken away again, as one would type them. */
final class Narrowing {

  private Narrowing() {}

  /** Whether a query has a condition ({@code outlet:"Harbour Post"}). */
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

  /** The query with the condition, whether it had it or not. */
  static String with(String query, String condition) {
    return has(query, condition) ? query : turn(query, condition);
  }
}
