package org.synoptic.importer.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The paragraphs of an article behind its head: labelled lines, the text, labelled lines again.
 * Where the text begins and ends is told by the labels; a line in capitals with a colon that the
 * profile does not know counts as one only between two that it knows.
 */
final class Body {

  private final List<Unit> units;
  private final Profile profile;
  private final Fields fields;
  private final List<Unit> text = new ArrayList<>();

  private Body(List<Unit> units, Profile profile, Fields fields) {
    this.units = units;
    this.profile = profile;
    this.fields = fields;
  }

  /** The paragraphs of the text; what the labelled lines say is added to the fields. */
  static List<Unit> read(List<Unit> units, int from, Profile profile, Fields fields) {
    Body body = new Body(units, profile, fields);
    int start = body.start(from);
    int end = body.end(start);
    body.labelled(from, start);
    body.text(start, end);
    body.labelled(end, units.size());
    return body.text;
  }

  /** Where the text begins: at its label, or behind the last of the labelled lines. */
  private int start(int from) {
    int start = from;
    boolean owned = false;
    for (int i = from; i < units.size(); i++) {
      Unit unit = units.get(i);
      if (unit.labelled(Label.Field.TEXT)) {
        return i;
      }
      boolean pending = i > start && profile.endsText(unit);
      if (pending) {
        return start;
      }
      owned = unit.labelled() ? unit.bare() : owned;
      if (unit.labelled() || unit.furniture() || owned) {
        start = i + 1;
      } else if (!like(unit)) {
        return start;
      }
    }
    return start;
  }

  private boolean like(Unit unit) {
    return profile.labels().like(unit.rows().getFirst());
  }

  /** Where the text ends: at a label that ends it, or before the labelled lines at the end. */
  private int end(int start) {
    int end = units.size();
    for (int i = units.size() - 1; i >= start; i--) {
      Unit unit = units.get(i);
      boolean tail = (unit.labelled() && !unit.labelled(Label.Field.TEXT)) || unit.furniture();
      if (tail) {
        end = i;
      } else if (!like(unit) && !behindFurniture(i)) {
        break;
      }
    }
    for (int i = start; i < end; i++) {
      if (profile.endsText(units.get(i))) {
        end = i;
      }
    }
    while (end > start && beside(units.get(end - 1))) {
      end--;
    }
    return end;
  }

  /** Whether a paragraph before the end of the text is a labelled line and no text. */
  private static boolean beside(Unit unit) {
    return unit.labelled() && !unit.bare() && !unit.labelled(Label.Field.TEXT);
  }

  /** A short line that follows the copyright is its second half. */
  private boolean behindFurniture(int i) {
    return i > 0 && units.get(i).centred() && units.get(i - 1).furniture();
  }

  private void text(int from, int to) {
    for (int i = from; i < to; i++) {
      Unit unit = units.get(i);
      boolean plain = !unit.labelled() || unit.labelled(Label.Field.TEXT);
      if (unit.labelled(Label.Field.LEAD)) {
        fields.add(Label.Field.LEAD, label(unit).name(), unit.valueRows());
      } else if (!plain || !unit.value().isEmpty()) {
        text.add(unit);
      }
    }
  }

  private void labelled(int from, int to) {
    Optional<Unit> bare = Optional.empty();
    for (int i = from; i < to; i++) {
      Unit unit = units.get(i);
      if (unit.labelled()) {
        bare =
            Optional.of(unit)
                .filter(label -> label.bare() || (from > 0 && label.value().isEmpty()));
        note(unit, unit.valueRows());
      } else if (bare.isPresent() && !unit.furniture()) {
        note(bare.get(), unit.rows());
      } else if (like(unit) && !unit.furniture()) {
        String line = unit.text();
        int colon = line.indexOf(':');
        fields.detail(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
      } else {
        fields.detail(unit.furniture() ? "furniture" : "other lines", unit.text());
      }
    }
  }

  private void note(Unit unit, List<String> rows) {
    Label.Field field = label(unit).field();
    fields.add(field, label(unit).name(), rows);
    if (field == Label.Field.OTHER
        || field == Label.Field.LOADED
        || field == Label.Field.CAPTION
        || field == Label.Field.LENGTH) {
      fields.detail(label(unit).name(), Spaces.single(String.join(" ", rows)));
    }
  }

  private static Label label(Unit unit) {
    return unit.found().orElseThrow().label();
  }
}
