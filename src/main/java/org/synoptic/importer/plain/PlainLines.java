package org.synoptic.importer.plain;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.importer.kit.Numbering;

/** The lines of a plain text, those that were only wrapped put together again. */
public final class PlainLines {

  /** No text wrapped for a screen or a mail has longer lines. */
  private static final int WIDEST_WRAP = 100;

  /** A wrapped line that is not the last of its paragraph is at least so long. */
  private static final int NARROWEST_WRAP = 45;

  private PlainLines() {}

  /**
   * A line.
   *
   * @param text white space folded, never empty
   * @param afterBlank whether a blank line stands before it
   */
  public record Line(String text, boolean afterBlank) {}

  /** The lines in order. */
  public static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    boolean blank = true;
    for (int from = 0; from <= text.length(); ) {
      int end = lineEnd(text, from);
      String line = fold(text.substring(from, end));
      if (!line.isEmpty()) {
        lines.add(new Line(line, blank));
      }
      blank = line.isEmpty();
      from = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    return wrapped(lines) ? unwrap(lines) : lines;
  }

  /** Where a line ends: at a line break of any kind, or with the text. */
  private static int lineEnd(String text, int from) {
    int end = from;
    while (end < text.length()) {
      char c = text.charAt(end);
      if ((c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029') {
        return end;
      }
      end++;
    }
    return end;
  }

  private static String fold(String line) {
    if (folded(line)) {
      return line.strip();
    }
    StringBuilder folded = new StringBuilder(line.length());
    boolean gap = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean blank = blank(c);
      if (!blank) {
        if (gap) {
          folded.append(' ');
        }
        folded.append(c);
      }
      gap = blank;
    }
    return folded.toString().strip();
  }

  /** Whether there is nothing to fold: no blank but a space, and no two of them together. */
  private static boolean folded(String line) {
    boolean gap = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (blank(c) && (c != ' ' || gap)) {
        return false;
      }
      gap = c == ' ';
    }
    return true;
  }

  private static boolean blank(char c) {
    return c <= ' ' || (c >= 0x7f && (c <= 0xa0 || c == '\u200b' || c == '\ufeff'));
  }

  private static boolean wrapped(List<Line> lines) {
    int longest = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
    long joints = 0;
    long open = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i + 1).afterBlank()) {
        joints++;
        String line = lines.get(i).text();
        open +=
            line.length() >= NARROWEST_WRAP
                    && ".!?:;”\"".indexOf(line.charAt(line.length() - 1)) < 0
                ? 1
                : 0;
      }
    }
    return longest <= WIDEST_WRAP && joints > 2 && open * 2 > joints;
  }

  private static List<Line> unwrap(List<Line> lines) {
    List<Line> joined = new ArrayList<>();
    String before = "";
    for (Line line : lines) {
      boolean goesOn =
          !line.afterBlank()
              && before.length() >= NARROWEST_WRAP
              && Numbering.of(line.text()).isEmpty();
      if (goesOn) {
        Line last = joined.removeLast();
        joined.add(new Line(last.text() + " " + line.text(), last.afterBlank()));
      } else {
        joined.add(line);
      }
      before = line.text();
    }
    return joined;
  }
}
