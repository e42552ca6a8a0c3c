package org.synoptic.importer.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A paragraph of an article, or one line of its head.
 *
 * @param line the number of its first line in the file
 * @param rows its lines
 * @param centred whether it stands in the middle of the page
 * @param heading whether the file marks it as a heading
 * @param bold whether all of it is bold
 * @param furniture whether the profile calls it furniture
 * @param found the label that it begins with
 */
record Unit(
    int line,
    List<String> rows,
    boolean centred,
    boolean heading,
    boolean bold,
    boolean furniture,
    Optional<LabelLines.Found> found) {

  /** All of it, label and value. */
  String text() {
    return join(rows);
  }

  /** What stands behind its label; all of it when it has none. */
  String value() {
    return join(valueRows());
  }

  /** The lines of its value. */
  List<String> valueRows() {
    if (found.isEmpty()) {
      return rows;
    }
    List<String> values = new ArrayList<>(rows);
    values.set(0, found.get().value());
    if (found.get().value().isEmpty()) {
      values.removeFirst();
    }
    return values;
  }

  boolean labelled() {
    return found.isPresent();
  }

  boolean labelled(Label.Field field) {
    return found.isPresent() && found.get().label().field() == field;
  }

  /** Whether the label has no value of its own: what follows belongs to it. */
  boolean bare() {
    return found.isPresent() && !found.get().label().colon() && found.get().value().isEmpty();
  }

  private static String join(List<String> rows) {
    return rows.size() == 1
        ? Spaces.single(rows.getFirst())
        : Spaces.single(String.join(" ", rows));
  }
}
