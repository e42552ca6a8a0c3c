package org.synoptic.importer.references;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads RIS: two letters, two spaces, a hyphen and the value; a line without them goes on. */
final class RisReader {

  private static final Pattern TAG = Pattern.compile("^\\ufeff?([A-Z][A-Z0-9]) {0,2}-(?: (.*))?$");

  private final List<Reference> references = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private Draft draft = new Draft();
  private String last = "";

  private RisReader() {}

  static References.File read(String text) {
    RisReader reader = new RisReader();
    for (String line : text.split("\\R", -1)) {
      Matcher tag = TAG.matcher(line.stripTrailing());
      if (tag.matches()) {
        reader.last = tag.group(1);
        reader.tag(reader.last, tag.group(2) == null ? "" : tag.group(2).strip());
      } else if (!line.isBlank() && !reader.last.isEmpty()) {
        reader.tag(reader.last, line.strip());
      }
    }
    reader.end();
    return new References.File(reader.references, reader.warnings);
  }

  private void tag(String tag, String value) {
    switch (tag) {
      case "TY" -> {
        if (!draft.type.isEmpty()) {
          end();
        }
        draft.type = value;
      }
      case "ER" -> end();
      case "TI", "T1", "CT" -> draft.title = join(draft.title, value);
      case "AU", "A1" -> draft.authors.add(value);
      case "JO", "JF", "T2", "SO" -> draft.outlet = draft.outlet.isEmpty() ? value : draft.outlet;
      case "PB" -> draft.note = join(draft.note, value);
      case "DA", "Y1" -> draft.issued = value.isEmpty() ? draft.issued : value;
      case "PY" -> draft.issued = draft.issued.isEmpty() ? value : draft.issued;
      case "UR", "LK" -> draft.url = draft.url.isEmpty() ? value : draft.url;
      case "DO" -> draft.doi = value;
      case "N1" -> draft.note = join(draft.note, value);
      default -> {
        // Abstracts, keywords and the like are not asked for.
      }
    }
  }

  private static String join(String before, String more) {
    return before.isEmpty() ? more : before + " " + more;
  }

  private void end() {
    if (!draft.empty()) {
      references.add(draft.reference(references.size() + 1));
    } else if (!draft.type.isEmpty()) {
      warnings.add("an entry has neither a title nor an address: " + draft.type);
    }
    draft = new Draft();
    last = "";
  }
}
