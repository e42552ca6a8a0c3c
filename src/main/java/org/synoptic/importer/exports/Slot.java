package org.synoptic.importer.exports;

import java.util.Set;

/**
 * One place in the head of an article.
 *
 * @param name what stands there
 * @param optional whether it may be missing
 * @param repeated whether several lines may stand there
 */
record Slot(String name, boolean optional, boolean repeated) {

  /** The places that are recognised by how they look. */
  static final Set<String> TYPED = Set.of("date", "time", "language", "code", "page", "url");

  /** The places that any short line can fill. */
  static final Set<String> FREE = Set.of("title", "lead", "authors", "outlet", "section", "notes");

  /** Reads {@code title}, {@code [title]} or {@code [notes...]}. */
  static Slot of(String written) {
    boolean optional = written.startsWith("[") && written.endsWith("]");
    String name = optional ? written.substring(1, written.length() - 1) : written;
    boolean repeated = name.endsWith("...");
    return new Slot(repeated ? name.substring(0, name.length() - 3) : name, optional, repeated);
  }

  boolean free() {
    return FREE.contains(name);
  }
}
