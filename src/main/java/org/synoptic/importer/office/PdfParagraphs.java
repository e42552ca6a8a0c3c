package org.synoptic.importer.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.synoptic.importer.kit.Numbering;
import org.synoptic.importer.office.WrittenLine.PageTurn;

/** Puts printed lines together to the paragraphs they were before they were printed. */
final class PdfParagraphs {

  /** Letters so much larger than those of the text make a heading. */
  private static final double HEADING = 1.15;

  private static final double LARGE_HEADING = 1.45;

  /** A gap so much larger than that between most lines parts paragraphs. */
  private static final double GAP = 1.3;

  private static final int NEIGHBOURS = 12;
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;。！？：；][\"'”’»)\\]]*$");
  private static final Pattern BULLET = Pattern.compile("^[•‣▪●○■□◦–—*·-]\\s.*");
  private static final Pattern ENUMERATES =
      Pattern.compile(".*[.;:,!?。；：，](?:\\s*(?:and|or|und|oder|et|ou|y|o))?[\"'”’)]*$");

  private final List<PdfLine> lines;
  private final Hyphenation hyphenation;
  private final double leading;
  private final double body;

  private PdfParagraphs(List<PdfLine> lines) {
    this.lines = lines;
    this.hyphenation = new Hyphenation(lines);
    this.body = bodySize();
    this.leading = leading();
  }

  /** The paragraphs of all lines. */
  static List<WrittenLine> of(List<PdfLine> lines) {
    return new PdfParagraphs(lines).paragraphs();
  }

  private List<WrittenLine> paragraphs() {
    List<WrittenLine> paragraphs = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || begins(first, i)) {
        paragraphs.add(paragraph(lines.subList(first, i)));
        first = i;
      }
    }
    return paragraphs;
  }

  private WrittenLine paragraph(List<PdfLine> printed) {
    PdfLine first = printed.getFirst();
    StringBuilder text = new StringBuilder(first.text());
    List<PageTurn> turns = new ArrayList<>();
    for (int i = 1; i < printed.size(); i++) {
      PdfLine line = printed.get(i);
      switch (hyphenation.joint(printed.get(i - 1).text(), line.text())) {
        case SPACE -> text.append(' ');
        case NO_HYPHEN -> text.setLength(text.length() - 1);
        case NONE -> {
          // The second line goes on where the first ends.
        }
      }
      if (line.page() != printed.get(i - 1).page()) {
        turns.add(new PageTurn(text.length(), line.page()));
      }
      text.append(line.text());
    }
    boolean bold = printed.stream().allMatch(PdfLine::bold);
    return new WrittenLine(text.toString(), heading(first), 0, bold, false, first.page(), turns);
  }

  private int heading(PdfLine line) {
    return line.size() > body * LARGE_HEADING ? 1 : line.size() > body * HEADING ? 2 : 0;
  }

  /** Whether a paragraph begins with line {@code i}, when the one before began at {@code first}. */
  private boolean begins(int first, int i) {
    PdfLine above = lines.get(i - 1);
    PdfLine line = lines.get(i);
    double size = Math.max(above.size(), line.size());
    if (Math.abs(above.size() - line.size()) > 0.1 * size || above.bold() != line.bold()) {
      return true;
    }
    boolean turn = above.page() != line.page() || line.base() < above.base() - size;
    double down = line.base() - above.base();
    if (!turn && down > GAP * leading * size) {
      return true;
    }
    boolean open = fits(i);
    boolean numbered =
        BULLET.matcher(line.text()).matches() || Numbering.of(line.text()).isPresent();
    if (numbered
        && (open
            || turn
            || Math.abs(line.left() - above.left()) > size / 2
            || ENUMERATES.matcher(above.text()).matches())) {
      return true;
    }
    if (heading(above) > 0 && heading(line) > 0 && !turn) {
      return false;
    }
    boolean ends = SENTENCE_END.matcher(above.text()).find();
    if (turn) {
      boolean small = Character.isLowerCase(line.text().codePointAt(0));
      return !small && (ends || open);
    }
    return open || (ends && indented(first, i, size));
  }

  /** Whether the first word of the line would have had room on the line above. */
  private boolean fits(int i) {
    PdfLine above = lines.get(i - 1);
    PdfLine line = lines.get(i);
    float edge = above.right();
    for (int j = Math.max(0, i - NEIGHBOURS); j < Math.min(lines.size(), i + NEIGHBOURS); j++) {
      PdfLine near = lines.get(j);
      boolean column =
          near.page() == above.page() && near.left() < above.right() && near.right() > above.left();
      edge =
          column && Math.abs(near.size() - above.size()) < 1 ? Math.max(edge, near.right()) : edge;
    }
    int space = line.text().indexOf(' ');
    int word = space < 0 ? line.text().length() : space;
    return edge - above.right() > line.width(word + 1);
  }

  /** Whether the line is set in as first lines are, or set out where the lines above hang. */
  private boolean indented(int first, int i, double size) {
    PdfLine above = lines.get(i - 1);
    PdfLine line = lines.get(i);
    boolean in = line.left() - above.left() > 0.8 * size && line.left() - above.left() < 6 * size;
    boolean out = above.left() - line.left() > 0.8 * size && i - 1 > first;
    return in || out;
  }

  /** The size that most letters have. */
  private double bodySize() {
    Map<Integer, Integer> letters = new TreeMap<>();
    lines.forEach(
        line -> letters.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum));
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(entry -> entry.getKey() / 2.0)
        .orElse(12.0);
  }

  /** How far most lines stand from the one above, in sizes of their letters. */
  private double leading() {
    List<Double> distances = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      PdfLine above = lines.get(i - 1);
      PdfLine line = lines.get(i);
      double down = (line.base() - above.base()) / Math.max(1, line.size());
      if (line.page() == above.page() && down > 0.5 && down < 4) {
        distances.add(down);
      }
    }
    distances.sort(null);
    // Below the middle, since a gap between paragraphs is never smaller than one between lines.
    return distances.isEmpty() ? 1.2 : distances.get(distances.size() * 2 / 5);
  }
}
