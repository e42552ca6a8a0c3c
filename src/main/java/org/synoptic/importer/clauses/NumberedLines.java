package org.synoptic.importer.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synoptic.importer.kit.Numbering;

/**
 * Lines with numbers cut into clauses: a new style of number opens a level, a known one goes on.
 */
final class NumberedLines {

  private static final int LONGEST_HEADING = 200;

  /** A level that is open: the style of its numbers, the last one, and the list it is of. */
  private record Level(Numbering.Style style, int value, int list) {}

  private final List<Level> open = new ArrayList<>();
  private final List<CutLine> cuts = new ArrayList<>();
  private boolean heading;

  private NumberedLines() {}

  /** The lines in their order, cut where a number goes on or begins. */
  static List<CutLine> cut(List<PolicyLine> lines) {
    NumberedLines reader = new NumberedLines();
    for (int i = 0; i < lines.size(); i++) {
      reader.read(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1).text() : "");
    }
    return List.copyOf(reader.cuts);
  }

  private void read(PolicyLine line, String next) {
    Optional<Numbering> number = number(line);
    if (number.isPresent()) {
      begin(line, number.get(), next);
      return;
    }
    String text = line.text();
    if (open.isEmpty()) {
      cuts.add(CutLine.before(text));
      return;
    }
    boolean headed = heading && text.length() < LONGEST_HEADING && !text.matches(".*[.;:]$");
    cuts.add(CutLine.belongs(text, headed, open.size() - 1));
    heading = false;
  }

  /** The number of the line, when it goes on with an open level or begins one. */
  private Optional<Numbering> number(PolicyLine line) {
    List<Numbering> readings = new ArrayList<>();
    for (Numbering.Style style : Numbering.Style.values()) {
      Numbering.as(style, line.text()).ifPresent(readings::add);
    }
    Optional<Numbering> following = readings.stream().filter(this::goesOn).findFirst();
    Optional<Numbering> first =
        readings.stream()
            .filter(this::mayBegin)
            .reduce((a, b) -> b.value() == 1 && a.value() != 1 ? b : a);
    // What a word processor numbered is a number, wherever its count stands.
    return following
        .or(() -> first)
        .or(() -> readings.stream().filter(r -> line.list() > 0).findFirst());
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

  private void begin(PolicyLine line, Numbering number, String next) {
    int at = level(number, line.list());
    while (open.size() > at) {
      open.removeLast();
    }
    open.add(new Level(number.style(), number.value(), line.list()));
    String rest = number.rest();
    boolean named = named(number);
    boolean headed =
        named && !rest.isEmpty() && rest.length() < LONGEST_HEADING && !rest.matches(".*[.;:。；]$");
    cuts.add(
        new CutLine(
            line.text(),
            CutLine.Role.BEGINS,
            number.label(),
            rest,
            headed,
            at,
            number.style().container()));
    heading = named && rest.isEmpty() && Numbering.of(next).isEmpty();
  }

  /** How many levels stay open above this number. */
  private int level(Numbering number, int list) {
    Optional<Integer> listed = list > 0 ? inList(list) : Optional.empty();
    if (listed.isPresent()) {
      return listed.get();
    }
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

  /** Inside a list that is open the word processor says how deep an item is. */
  private Optional<Integer> inList(int list) {
    for (int i = open.size() - 1; i >= 0; i--) {
      int there = open.get(i).list();
      if (there > 0) {
        if (there == list) {
          return Optional.of(i);
        }
        if (there < list) {
          return Optional.of(i + 1);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean named(Numbering number) {
    return number.style().container() || number.style() == Numbering.Style.ARTICLE;
  }
}
