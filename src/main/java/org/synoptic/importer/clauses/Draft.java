package org.synoptic.importer.clauses;

import java.util.ArrayList;
import java.util.List;

/** A clause while a policy is being read: no address and no place in the text yet. */
final class Draft {

  /** As printed. */
  final String number;

  /** Whether it only holds clauses (a chapter, a title): left out of the addresses below it. */
  final boolean container;

  private final StringBuilder heading = new StringBuilder();
  private final StringBuilder text = new StringBuilder();
  private final List<Draft> children = new ArrayList<>();

  Draft(String number, boolean container) {
    this.number = number;
    this.container = container;
  }

  String heading() {
    return heading.toString();
  }

  String text() {
    return text.toString();
  }

  List<Draft> children() {
    return children;
  }

  void addHeading(String words) {
    append(heading, words);
  }

  void addText(String words) {
    append(text, words);
  }

  private static void append(StringBuilder to, String words) {
    String folded = words.replaceAll("[\\s\\u00a0]+", " ").strip();
    if (!folded.isEmpty()) {
      to.append(to.isEmpty() ? "" : " ").append(folded);
    }
  }
}
