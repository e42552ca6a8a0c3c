package org.synoptic.importer.exports;

import java.util.ArrayList;
import java.util.List;

/** The lines of a plain text. */
final class TextLines {

  private TextLines() {}

  /** All lines, blank ones too. A form feed begins a page; zero bytes are dropped. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    boolean newPage = false;
    while (start <= text.length()) {
      int end = start;
      while (end < text.length() && "\r\n\f\u2028\u2029".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      lines.add(line(lines.size() + 1, text.substring(start, end), newPage));
      newPage = end < text.length() && text.charAt(end) == '\f';
      boolean pair = end + 1 < text.length() && text.startsWith("\r\n", end);
      start = end + (pair ? 2 : 1);
    }
    return lines;
  }

  private static Line line(int number, String raw, boolean newPage) {
    String text = Spaces.plain(raw);
    int indent = 0;
    while (indent < text.length() && text.charAt(indent) == ' ') {
      indent++;
    }
    return new Line(number, text.strip(), indent, false, false, newPage);
  }
}
