package org.synoptic.importer.exports;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.model.Document;

/**
 * One article of an export.
 *
 * @param document its text and metadata, with where each field was found
 * @param number its place in the file, from 1
 * @param fromLine the line of the file on which it begins, from 1
 * @param toLine the line of the file on which it ends
 * @param id the number by which the database knows it; empty when it gives none
 * @param details what else the export says about it, by label: section, length, page, copyright
 * @param doubts what is missing or looks wrong, in words for the reader
 * @param marks how many marks of its profile it has: cuts, labels, lines of the head
 * @param duplicateOf the number of the article of the same file that it repeats; 0 for none
 */
public record Article(
    Document document,
    int number,
    int fromLine,
    int toLine,
    String id,
    Map<String, String> details,
    List<String> doubts,
    int marks,
    int duplicateOf) {

  /** Keeps map and list unchangeable, the map in its order. */
  public Article {
    details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    doubts = List.copyOf(doubts);
  }

  /** The same article, known to repeat another. */
  Article repeating(int other) {
    return new Article(document, number, fromLine, toLine, id, details, doubts, marks, other);
  }

  /** What to call it: {@code article 3}. */
  public String part() {
    return "article " + number;
  }
}
