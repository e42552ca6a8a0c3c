package org.synoptic.importer.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins the lines of a piece to paragraphs. */
final class Units {

  private final Profile profile;
  private final boolean wrapped;
  private final int shortLine;
  private final List<Unit> units = new ArrayList<>();
  private final List<String> rows = new ArrayList<>();
  private Optional<Line> first = Optional.empty();
  private Optional<Line> last = Optional.empty();
  private boolean furniture;
  private boolean ended;
  private Optional<LabelLines.Found> found = Optional.empty();

  private Units(Profile profile, int width) {
    this.profile = profile;
    this.wrapped = width > 0;
    this.shortLine = width * 3 / 5;
  }

  /**
   * The paragraphs of some lines.
   *
   * @param width at which they are broken; 0 when each is a paragraph
   */
  static List<Unit> of(List<Line> lines, Profile profile, int width) {
    Units units = new Units(profile, width);
    lines.forEach(units::line);
    units.end();
    return units.units;
  }

  private void line(Line line) {
    if (line.blank()) {
      end();
      return;
    }
    Optional<LabelLines.Found> label = profile.labels().of(line.text());
    if (label.isPresent() && !atStart()) {
      label = Optional.empty();
    }
    boolean known = profile.match("furniture", line.text()).isPresent();
    boolean alone = known || profile.hasPlace(line.text());
    if (label.isPresent() || alone || ended || !wrapped || begins(line)) {
      end();
    }
    if (first.isEmpty()) {
      first = Optional.of(line);
      found = label;
      furniture = known && label.isEmpty();
    }
    rows.add(line.text());
    last = Optional.of(line);
    ended = alone;
    if (label.isPresent() && !label.get().label().colon()) {
      end();
    }
  }

  /** A line in the middle of running text has no label. */
  private boolean atStart() {
    boolean room = last.isPresent() && last.get().text().length() < shortLine;
    return first.isEmpty() || found.isPresent() || !wrapped || room;
  }

  /** Whether a line of wrapped text begins a paragraph though no blank line stands before it. */
  private boolean begins(Line line) {
    if (last.isEmpty()) {
      return false;
    }
    Line before = last.get();
    boolean looks = before.heading() != line.heading() || before.bold() != line.bold();
    boolean centred = (before.centred() || line.centred()) && found.isEmpty();
    boolean indented = line.indent() > 1 && !line.centred() && before.indent() <= 1;
    boolean room = before.text().length() < shortLine && !before.text().endsWith(";");
    return looks
        || (room && !line.centred())
        || (centred && !goesOn(before, line))
        || (indented && found.isEmpty());
  }

  /** A centred line that ends in the middle of a name goes on in the next. */
  private static boolean goesOn(Line before, Line line) {
    if (!before.centred() || !line.centred()) {
      return false;
    }
    String end = before.text().substring(before.text().lastIndexOf(' ') + 1);
    boolean small = end.chars().allMatch(Character::isLowerCase) && end.length() < 5;
    return before.text().endsWith(",") || small;
  }

  private void end() {
    first.ifPresent(line ->
        units.add(
            new Unit(
                line.number(),
                List.copyOf(rows),
                line.centred(),
                line.heading(),
                line.bold(),
                furniture,
                found)));
    rows.clear();
    first = Optional.empty();
    last = Optional.empty();
    found = Optional.empty();
    furniture = false;
    ended = false;
  }
}
