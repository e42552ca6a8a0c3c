package org.synoptic.ui.coverage;

import java.util.List;
import java.util.Optional;
import org.synoptic.model.Place;

/**
 * Clauses beside reports, as values that can be drawn and written.
 *
 * @param policy title of the policy
 * @param reports names of the reports, in the order of the columns
 * @param lines one for each clause, in reading order
 */
public record Matrix(String policy, List<String> reports, List<Line> lines) {

  /** Keeps the lists unchangeable. */
  public Matrix {
    reports = List.copyOf(reports);
    lines = List.copyOf(lines);
  }

  /**
   * One clause.
   *
   * @param address the clause
   * @param number what to call it in few characters
   * @param name its heading, or the start of its words
   * @param depth how deep it lies in the policy, from 0
   * @param cells one for each report
   */
  public record Line(String address, String number, String name, int depth, List<Cell> cells) {

    /** Keeps the cells unchangeable. */
    public Line {
      cells = List.copyOf(cells);
    }
  }

  /**
   * How one report treats one clause.
   *
   * @param state how
   * @param place where the first claim about it stands; empty when there is none
   * @param claims ids of the claims about it
   * @param searched the words looked for, when it is absent
   * @param judged who judged the silence and when; empty when nobody did
   */
  public record Cell(
      State state,
      Optional<Place> place,
      List<String> claims,
      List<String> searched,
      Optional<String> judged) {

    /** Keeps the lists unchangeable. */
    public Cell {
      claims = List.copyOf(claims);
      searched = List.copyOf(searched);
    }
  }

  /** How a report treats a clause, as it is shown. */
  public enum State {
    /** In its very words. */
    QUOTED("■"),
    /** In other words. */
    PARAPHRASED("◐"),
    /** In passing. */
    MENTIONED("○"),
    /** Not at all, as a person judged. */
    ABSENT("∅"),
    /** Not as far as the machine sees; nobody judged. */
    OPEN("·");

    private final String glyph;

    State(String glyph) {
      this.glyph = glyph;
    }

    /** Its sign. */
    public String glyph() {
      return glyph;
    }
  }
}
