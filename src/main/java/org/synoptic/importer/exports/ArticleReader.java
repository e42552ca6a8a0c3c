package org.synoptic.importer.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the article of a piece: head, labelled lines, text. */
final class ArticleReader {

  private static final Map<String, Label.Field> FIELDS =
      Map.ofEntries(
          Map.entry("title", Label.Field.TITLE),
          Map.entry("lead", Label.Field.LEAD),
          Map.entry("authors", Label.Field.AUTHORS),
          Map.entry("outlet", Label.Field.OUTLET),
          Map.entry("date", Label.Field.DATE),
          Map.entry("language", Label.Field.LANGUAGE),
          Map.entry("url", Label.Field.URL),
          Map.entry("length", Label.Field.LENGTH),
          Map.entry("id", Label.Field.ID),
          Map.entry("day", Label.Field.DATE));

  private final Profile profile;
  private final int width;

  ArticleReader(Profile profile, int width) {
    this.profile = profile;
    this.width = width;
  }

  /**
   * What stands in a piece.
   *
   * @param piece between which cuts
   * @param fields what it says about itself
   * @param text its paragraphs
   * @param fromLine the line on which its head begins
   * @param head how its head was read
   */
  record Raw(Piece piece, Fields fields, List<Paragraph> text, int fromLine, Head head) {}

  /**
   * One paragraph of the text.
   *
   * @param line the number of its first line
   * @param text its words
   */
  record Paragraph(int line, String text) {}

  Raw read(List<Line> lines, Piece piece) {
    List<Unit> units = Units.of(lines.subList(piece.from(), piece.to()), profile, width);
    Fields fields = new Fields();
    Head head =
        profile.heads().isEmpty()
            ? plain()
            : HeadReader.read(units, profile, !piece.begun(), !piece.begun() && piece.from() == 0);
    phrase(fields, piece.begin(), "first line");
    for (Map.Entry<String, List<Unit>> place : head.places().entrySet()) {
      fill(fields, place.getKey(), place.getValue());
    }
    phrase(fields, head.phrases(), "head");
    for (Unit unit : units.subList(head.start(), head.next())) {
      note(fields, unit);
    }
    List<Paragraph> text = new ArrayList<>();
    for (Unit unit : Body.read(units, head.next(), profile, fields)) {
      boolean label = unit.labelled(Label.Field.TEXT);
      text.add(new Paragraph(unit.line(), label ? unit.value() : unit.text()));
    }
    phrase(fields, piece.end(), "last line");
    int first = head.start() < units.size() ? units.get(head.start()).line() : piece.from() + 1;
    return new Raw(piece, fields, text, piece.begun() ? piece.from() : first, head);
  }

  private static Head plain() {
    return new Head(Map.of(), Map.of(), 0, 0, 0);
  }

  private void fill(Fields fields, String place, List<Unit> units) {
    Optional<Label.Field> field = Optional.ofNullable(FIELDS.get(place));
    boolean phrased = !profile.phrases("line " + place).isEmpty();
    List<String> rows = units.stream().flatMap(unit -> unit.rows().stream()).toList();
    if (field.isPresent() && !phrased) {
      fields.add(field.get(), "line of the " + place, rows);
    } else {
      units.forEach(unit -> fields.detail(place, unit.text()));
    }
  }

  private void phrase(Fields fields, Map<String, String> words, String where) {
    words.forEach((name, value) -> {
      Label.Field field = FIELDS.get(name);
      if (field != null) {
        fields.add(field, where, value);
      } else if (!name.isEmpty()) {
        fields.detail(name, value);
      }
    });
  }

  /** A labelled line within the head. */
  private static void note(Fields fields, Unit unit) {
    if (unit.labelled()) {
      Label label = unit.found().orElseThrow().label();
      String where = label.name();
      fields.add(label.field(), where, unit.valueRows());
      if (label.field() == Label.Field.OTHER || label.field() == Label.Field.LENGTH) {
        fields.detail(where, unit.value());
      }
    } else if (unit.furniture()) {
      fields.detail("furniture", unit.text());
    }
  }
}
