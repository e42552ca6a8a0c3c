package org.synoptic.importer.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.synoptic.importer.kit.UnreadableException;

/** Gathers runs of words into paragraphs, and paragraphs into lines. */
final class LineBuilder {

  /** More text than this is no document that a person wrote; in UTF-16 units. */
  static final int LONGEST = 32 * 1024 * 1024;

  /** A stretch of a paragraph between two hard breaks. */
  private static final class Piece {
    final StringBuilder words = new StringBuilder();
    boolean light;
    boolean pageBreak;

    String text() {
      return words.toString().strip();
    }
  }

  /** A row of a table: where in the lines each of its cells begins. */
  private record Row(List<Integer> cells) {}

  private final String name;
  private final List<WrittenLine> lines = new ArrayList<>();
  private final Deque<List<Piece>> open = new ArrayDeque<>();
  private final Deque<Row> rows = new ArrayDeque<>();
  private boolean pageBreak;
  private int length;
  private int notes;
  private boolean contents;

  /**
   * Nothing yet.
   *
   * @param name of the file, for reasons
   */
  LineBuilder(String name) {
    this.name = name;
  }

  /** A paragraph begins, perhaps in a box inside another. */
  void begin() {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece());
    open.push(pieces);
  }

  /** Words of the open paragraph; without one they are nobody's. */
  void add(String words, boolean bold) throws UnreadableException {
    length += words.length();
    if (length > LONGEST) {
      throw new UnreadableException(
          "too-large",
          "%s has more than %d characters of text. Cut it into its parts."
              .formatted(name, LONGEST));
    }
    if (!open.isEmpty()) {
      Piece piece = open.element().getLast();
      piece.light |= !bold && !words.isBlank();
      piece.words.append(words);
    }
  }

  /** Whether the open paragraph has no words yet. */
  boolean waiting() {
    return !open.isEmpty()
        && open.element().stream().allMatch(piece -> piece.words.toString().isBlank());
  }

  /** A hard line break inside the open paragraph. */
  void breakLine() {
    if (!open.isEmpty()) {
      open.element().add(new Piece());
    }
  }

  /** What comes next stands on a new page. */
  void breakPage() {
    if (open.isEmpty() || open.element().getLast().text().isEmpty()) {
      pageBreak = true;
    } else {
      Piece next = new Piece();
      next.pageBreak = true;
      open.element().add(next);
    }
  }

  /** The open paragraph stands on a new page as a whole. */
  void breakPageBefore() {
    if (!open.isEmpty()) {
      open.element().getFirst().pageBreak = true;
    }
  }

  /**
   * The open paragraph ends.
   *
   * @param label the number that stands before it; may be empty
   * @param heading 0 for none
   * @param list 0 for none
   */
  void end(String label, int heading, int list) {
    if (open.isEmpty()) {
      return;
    }
    List<Piece> pieces = open.pop();
    pieces.getFirst().words.insert(0, label.isEmpty() ? "" : label + " ");
    int depth = list;
    for (Piece piece : pieces) {
      pageBreak |= piece.pageBreak;
      String text = Cleaned.line(piece.text());
      if (!text.isEmpty()) {
        lines.add(new WrittenLine(text, heading, depth, !piece.light, pageBreak));
        pageBreak = false;
        depth = 0;
      }
    }
  }

  /** The open paragraph is left out. */
  void drop() {
    open.poll();
  }

  /** A footnote or endnote is left out. */
  void leaveOutNote() {
    notes++;
  }

  /** A table of contents is left out. */
  void leaveOutContents() {
    contents = true;
  }

  /** What was left out, in words for the reader. */
  List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (notes > 0) {
      warnings.add("footnotes and endnotes were left out: " + notes);
    }
    if (contents) {
      warnings.add("a table of contents was left out");
    }
    return warnings;
  }

  /** A row of a table begins. */
  void beginRow() {
    rows.push(new Row(new ArrayList<>()));
  }

  /** A cell of the open row begins. */
  void beginCell() {
    if (!rows.isEmpty()) {
      rows.element().cells().add(lines.size());
    }
  }

  /** The open row ends: one line when no cell has more, else each paragraph keeps its own. */
  void endRow() {
    if (rows.isEmpty()) {
      return;
    }
    List<Integer> cells = rows.pop().cells();
    boolean single = cells.size() > 1;
    for (int i = 0; single && i < cells.size(); i++) {
      int end = i + 1 < cells.size() ? cells.get(i + 1) : lines.size();
      single = end - cells.get(i) <= 1;
    }
    if (single && lines.size() - cells.getFirst() > 1) {
      List<WrittenLine> row = lines.subList(cells.getFirst(), lines.size());
      WrittenLine first = row.getFirst();
      WrittenLine joined =
          new WrittenLine(
              row.stream().map(WrittenLine::text).collect(Collectors.joining("\t")),
              first.heading(),
              first.list(),
              row.stream().allMatch(WrittenLine::bold),
              first.pageBreakBefore());
      row.clear();
      lines.add(joined);
    }
  }

  /**
   * All lines.
   *
   * @throws UnreadableException with {@code empty} when there is none
   */
  List<WrittenLine> lines() throws UnreadableException {
    if (lines.isEmpty()) {
      throw new UnreadableException("empty", name + " is empty: it has no words.");
    }
    return List.copyOf(lines);
  }
}
