package org.synoptic.importer.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synoptic.importer.kit.Numbering;

/**
 * Lines with numbers made into a tree: a new style of number opens a level, a known one goes on.
 */
final class NumberedLines {

  private static final int LONGEST_HEADING = 200;

  /** A level that is open: the style of its numbers, the last one, and its clause. */
  private record Level(Numbering.Style style, int value, Draft draft) {}

  private final List<Level> open = new ArrayList<>();
  private final Draft top = new Draft("", true);
  private boolean heading;

  /** Reads the lines in order. */
  NumberedLines(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      read(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : "");
    }
  }

  /** The clauses at the top. */
  List<Draft> drafts() {
    return top.children();
  }

  private void read(String line, String next) {
    Optional<Numbering> number = next(line);
    if (number.isPresent()) {
      begin(number.get(), next);
      return;
    }
    if (open.isEmpty()) {
      return;
    }
    Draft current = open.getLast().draft();
    if (heading && line.length() < LONGEST_HEADING && !line.matches(".*[.;:]$")) {
      current.addHeading(line);
    } else {
      current.addText(line);
    }
    heading = false;
  }

  /** The number of the line, when it goes on with an open level or begins one. */
  private Optional<Numbering> next(String line) {
    List<Numbering> readings = new ArrayList<>();
    for (Numbering.Style style : Numbering.Style.values()) {
      Numbering.as(style, line).ifPresent(readings::add);
    }
    return readings.stream()
        .filter(this::goesOn)
        .findFirst()
        .or(() ->
            readings.stream()
                .filter(this::mayBegin)
                .reduce((a, b) -> b.value() == 1 && a.value() != 1 ? b : a));
  }

  /** Whether it follows the last number of an open level, the innermost one of that style. */
  private boolean goesOn(Numbering number) {
    return open.reversed().stream()
        .filter(level -> level.style() == number.style())
        .findFirst()
        .map(level -> number.value() > level.value() && number.value() <= level.value() + 2)
        .orElse(false);
  }

  private boolean mayBegin(Numbering number) {
    return number.value() == 1
        || number.style().container()
        || number.style() == Numbering.Style.ARTICLE
        || number.style() == Numbering.Style.DOTTED;
  }

  private void begin(Numbering number, String next) {
    int at = level(number);
    while (open.size() > at) {
      open.removeLast();
    }
    Draft draft = new Draft(number.label(), number.style().container());
    (open.isEmpty() ? top : open.getLast().draft()).children().add(draft);
    open.add(new Level(number.style(), number.value(), draft));
    boolean named = number.style().container() || number.style() == Numbering.Style.ARTICLE;
    if (named
        && !number.rest().isEmpty()
        && number.rest().length() < LONGEST_HEADING
        && !number.rest().matches(".*[.;:。；]$")) {
      draft.addHeading(number.rest());
    } else {
      draft.addText(number.rest());
    }
    heading = named && number.rest().isEmpty() && Numbering.of(next).isEmpty();
  }

  /** How many levels stay open above this number. */
  private int level(Numbering number) {
    for (int i = open.size() - 1; i >= 0; i--) {
      boolean follows = number.value() > open.get(i).value();
      if (open.get(i).style() == number.style() && (follows || named(number))) {
        return i;
      }
    }
    if (!named(number)) {
      return open.size();
    }
    int i = 0;
    while (i < open.size() && open.get(i).style().compareTo(number.style()) < 0) {
      i++;
    }
    return i;
  }

  private static boolean named(Numbering number) {
    return number.style().container() || number.style() == Numbering.Style.ARTICLE;
  }
}
