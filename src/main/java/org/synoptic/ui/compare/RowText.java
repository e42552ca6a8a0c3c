package org.synoptic.ui.compare;

import java.util.List;
import java.util.Optional;
import org.synoptic.model.Relation;
import org.synoptic.model.Row;
import org.synoptic.ui.kit.Mark;
import org.synoptic.ui.reader.Acceptance;
import org.synoptic.ui.reader.Said;

/**
 * A row as it is shown and spoken.
 *
 * @param number its number in the whole comparison, from 1
 * @param row the row
 * @param sign glyph and word of its relation
 * @param cells one for each report
 * @param chips the clauses it is about, a person's first, then best first
 * @param acceptance what a person thinks of it
 * @param spoken the whole row as a sentence for the ear
 */
public record RowText(
    int number,
    Row row,
    String sign,
    List<CellText> cells,
    List<ClauseChip> chips,
    Acceptance acceptance,
    String spoken) {

  /** How the reports stand to one another. */
  public Relation relation() {
    return row.relation();
  }

  /**
   * What one report has in the row.
   *
   * @param report its number, from 0
   * @param passages its words; none is a silence
   * @param silence what is known about its silence, when it is silent
   */
  public record CellText(int report, List<Passage> passages, Optional<Silence> silence) {}

  /**
   * A sentence with the claims in it.
   *
   * @param text the sentence, verbatim
   * @param marks claims, differences and conflicts in it
   * @param said who says it, one for each claim that differs in this from the one before
   * @param disputed whether the speaker is what the reports disagree about
   */
  public record Passage(String text, List<Mark> marks, List<Said> said, boolean disputed) {}

  /**
   * What is known about a silence.
   *
   * @param text what to show
   * @param open whether nobody judged it and somebody could
   */
  public record Silence(String text, boolean open) {}

  /**
   * A clause that the row is about.
   *
   * @param address the clause
   * @param label what the chip says
   * @param name the clause in words, for the ear and the tooltip
   * @param weight who says so, and how surely
   */
  public record ClauseChip(String address, String label, String name, Weight weight) {}

  /** How surely a row is about a clause. */
  public enum Weight {
    /** A person linked them. */
    PERSON,
    /** The machine's first choice. */
    BEST,
    /** Another proposal of the machine. */
    OTHER,
    /** A proposal that is less likely than not. */
    DOUBTFUL
  }
}
