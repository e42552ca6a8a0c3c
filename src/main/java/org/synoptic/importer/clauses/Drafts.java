package org.synoptic.importer.clauses;

import java.util.ArrayList;
import java.util.List;

/** Cut lines made into a tree of drafts. */
final class Drafts {

  private Drafts() {}

  /** The clauses at the top. A clause is below the nearest one before it that is less deep. */
  static List<Draft> of(List<CutLine> lines) {
    Draft top = new Draft("", true);
    List<Draft> open = new ArrayList<>(List.of(top));
    List<Integer> depths = new ArrayList<>(List.of(-1));
    for (CutLine line : lines) {
      if (line.begins()) {
        while (depths.getLast() >= line.depth()) {
          open.removeLast();
          depths.removeLast();
        }
        Draft draft = new Draft(line.number(), line.container());
        open.getLast().children().add(draft);
        open.add(draft);
        depths.add(line.depth());
      }
      if (line.role() == CutLine.Role.BEFORE) {
        continue;
      }
      if (line.headed()) {
        open.getLast().addHeading(line.words());
      } else {
        open.getLast().addText(line.words());
      }
    }
    return top.children();
  }

  /** The lines that drafts would be cut from, as a preview of a file that tells its own clauses. */
  static List<CutLine> lines(List<Draft> drafts) {
    List<CutLine> lines = new ArrayList<>();
    drafts.forEach(draft -> add(draft, 0, lines));
    return lines;
  }

  private static void add(Draft draft, int depth, List<CutLine> lines) {
    boolean headed = !draft.heading().isEmpty();
    String words = headed ? draft.heading() : draft.text();
    lines.add(
        new CutLine(
            (draft.number + " " + words).strip(),
            CutLine.Role.BEGINS,
            draft.number,
            words,
            headed,
            depth,
            draft.container));
    if (headed && !draft.text().isEmpty()) {
      lines.add(CutLine.belongs(draft.text(), false, depth));
    }
    draft.children().forEach(child -> add(child, depth + 1, lines));
  }
}
