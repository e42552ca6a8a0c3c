package org.synoptic.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.synoptic.model.Claim;
import org.synoptic.model.Relation;
import org.synoptic.model.Reuse;
import org.synoptic.model.Row;
import org.synoptic.model.Span;
import org.synoptic.ui.compare.RowText.ClauseChip;
import org.synoptic.ui.compare.RowText.Weight;
import org.synoptic.ui.kit.Mark;

/** The layers that lie over the full text of a report: reuse, claims, the selected row, hits. */
final class ReadingMarks {

  private static final int MOST_CHIPS = 3;

  private final RowTexts texts;
  private final int report;

  ReadingMarks(RowTexts texts, int report) {
    this.texts = texts;
    this.report = report;
  }

  /**
   * A clause's chip after a claim.
   *
   * @param position it stands before this position
   * @param clause the clause
   */
  record ChipAt(int position, ClauseChip clause) {}

  /** What lies over a text: marks, and chips among its words. */
  record Over(List<Mark> marks, List<ChipAt> chips) {

    static final Over NOTHING = new Over(List.of(), List.of());

    /** The part that lies over a piece of the text, counted from the piece's start. */
    Over within(Span piece) {
      return new Over(
          Mark.within(marks, piece),
          chips.stream()
              .filter(chip -> piece.start() < chip.position && chip.position <= piece.end())
              .map(chip -> new ChipAt(chip.position - piece.start(), chip.clause))
              .toList());
    }
  }

  /**
   * All marks, the lowest layer first; the selected row is marked whatever the layers.
   *
   * @param current number of the hit on which the reader stands, or -1
   */
  List<Mark> marks(Set<Layer> layers, int selected, List<Span> hits, int current) {
    List<Mark> marks = new ArrayList<>();
    if (layers.contains(Layer.REUSE)) {
      reuse(marks);
    }
    if (layers.contains(Layer.QUOTATIONS)) {
      texts.index().analysis(report).quotations().stream()
          .map(quotation -> new Mark(quotation.span(), "quoted"))
          .forEach(marks::add);
    }
    List<Row> rows = texts.index().comparison().rows();
    for (int row = 0; row < rows.size(); row++) {
      boolean conflict = rows.get(row).relation() == Relation.CONFLICT;
      if (row == selected || layers.contains(conflict ? Layer.CONFLICTS : Layer.CLAIMS)) {
        String style = row == selected ? "picked" : style(rows.get(row).relation());
        for (Claim claim : rows.get(row).cells().get(report).claims()) {
          marks.add(new Mark(claim.span(), style));
        }
      }
    }
    for (int hit = 0; hit < hits.size() && layers.contains(Layer.HITS); hit++) {
      marks.add(new Mark(hits.get(hit), hit == current ? "current" : "hit"));
    }
    return marks;
  }

  private void reuse(List<Mark> marks) {
    for (Reuse reuse : texts.index().comparison().reuse()) {
      for (Reuse.Passage passage : List.of(reuse.a(), reuse.b())) {
        if (passage.report() == report) {
          marks.add(new Mark(passage.span(), "reuse"));
        }
      }
    }
  }

  private static String style(Relation relation) {
    return switch (relation) {
      case SAME, DIFFERS -> "claim";
      case CONFLICT -> "conflict";
      case ONLY -> "only";
    };
  }

  /** The clauses of each claim, where it ends; doubtful ones are left out. */
  List<ChipAt> chips() {
    List<ChipAt> chips = new ArrayList<>();
    for (Row row : texts.index().comparison().rows()) {
      for (Claim claim : row.cells().get(report).claims()) {
        texts.chips(claim).stream()
            .filter(chip -> chip.weight() != Weight.DOUBTFUL)
            .limit(MOST_CHIPS)
            .forEach(chip -> chips.add(new ChipAt(claim.span().end(), chip)));
      }
    }
    return chips;
  }
}
