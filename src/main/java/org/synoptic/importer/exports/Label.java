package org.synoptic.importer.exports;

import java.util.Optional;

/**
 * What marks a line as the bearer of a field: {@code BYLINE:} before its value, or, without a
 * colon, {@code HD} on a line or in a cell of its own.
 *
 * @param words as they are written, with the colon if there is one
 * @param field what is behind it
 */
record Label(String words, Field field) {

  /** The fields that a label can announce. */
  enum Field {
    /** The headline. */
    TITLE,
    /** A second headline, or a summary above the text; it is read with the text. */
    LEAD,
    /** Who wrote it. */
    AUTHORS,
    /** The newspaper. */
    OUTLET,
    /** The day it was published. */
    DATE,
    /** The day it came into the database, which stands for the day it was published. */
    LOADED,
    /** Its language. */
    LANGUAGE,
    /** Its address. */
    URL,
    /** The number by which the database knows it. */
    ID,
    /** How many words it has. */
    LENGTH,
    /** The text begins here. */
    TEXT,
    /** Words below a picture; the text, where there is no other. */
    CAPTION,
    /** Something else that is kept beside the text. */
    OTHER
  }

  /** Its words without the colon. */
  String name() {
    return colon() ? words.substring(0, words.length() - 1) : words;
  }

  boolean colon() {
    return words.endsWith(":");
  }

  /** What stands behind the label; empty when the line does not begin with it. */
  Optional<String> value(String line) {
    if (!colon()) {
      boolean cell = line.startsWith(words) && line.startsWith("\t", words.length());
      return line.equals(words)
          ? Optional.of("")
          : cell ? Optional.of(line.substring(words.length() + 1).strip()) : Optional.empty();
    }
    int at = words.length() - 1;
    if (!line.regionMatches(true, 0, words, 0, at)) {
      return Optional.empty();
    }
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    boolean here = at < line.length() && ":：".indexOf(line.charAt(at)) >= 0;
    return here ? Optional.of(line.substring(at + 1).strip()) : Optional.empty();
  }
}
