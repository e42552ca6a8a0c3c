package org.synoptic.importer.exports;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.importer.office.WrittenLine;

/** The lines of a document of an office program. */
final class WrittenLines {

  private WrittenLines() {}

  static List<Line> of(List<WrittenLine> written) {
    List<Line> lines = new ArrayList<>(written.size());
    for (WrittenLine line : written) {
      String text = Spaces.plain(line.text()).strip();
      lines.add(
          new Line(
              lines.size() + 1, text, 0, line.isHeading(), line.bold(), line.pageBreakBefore()));
    }
    return lines;
  }
}
