package org.synoptic.ui.coverage;

import java.util.List;
import java.util.Optional;
import org.synoptic.model.CoverageStatus;
import org.synoptic.model.LinkKind;
import org.synoptic.model.Place;

/**
 * Clauses beside reports or beside other policies, as values that can be drawn and written.
 *
 * @param policy title of the policy
 * @param against what the columns are
 * @param columns names of the reports or policies, in the order of the columns
 * @param lines one for each clause, in reading order
 */
public record Matrix(String policy, Against against, List<String> columns, List<Line> lines) {

  /** Keeps the lists unchangeable. */
  public Matrix {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
  }

  /** What the clauses are held against. */
  public enum Against {
    /** Reports, by the claims in them. */
    REPORTS,
    /** Other policies, by their clauses. */
    POLICIES
  }

  /**
   * One clause.
   *
   * @param address the clause
   * @param number what to call it in few characters
   * @param name its heading, or the start of its words
   * @param depth how deep it lies in the policy, from 0
   * @param cells one for each column
   */
  public record Line(String address, String number, String name, int depth, List<Cell> cells) {

    /** Keeps the cells unchangeable. */
    public Line {
      cells = List.copyOf(cells);
    }
  }

  /**
   * How one report or policy treats one clause.
   *
   * @param clause address of the clause
   * @param state how
   * @param place where the first claim about it stands; empty when there is none
   * @param about ids of the claims about it, or addresses of the clauses that answer it
   * @param searched the words looked for, when it is absent
   * @param judged who judged the silence and when; empty when nobody did
   */
  public record Cell(
      String clause,
      State state,
      Optional<Place> place,
      List<String> about,
      List<String> searched,
      Optional<String> judged) {

    /** Keeps the lists unchangeable. */
    public Cell {
      about = List.copyOf(about);
      searched = List.copyOf(searched);
    }
  }

  /** How a clause is treated, as it is shown; what says more comes first. */
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

    /** What the machine says of a report; absent is open until a person judged. */
    static State of(CoverageStatus status) {
      return switch (status) {
        case QUOTED -> QUOTED;
        case PARAPHRASED -> PARAPHRASED;
        case MENTIONED -> MENTIONED;
        case ABSENT -> OPEN;
      };
    }

    /** What a link says. */
    static State of(LinkKind kind) {
      return switch (kind) {
        case QUOTES -> QUOTED;
        case PARAPHRASES, NARROWS, WIDENS, MISSTATES -> PARAPHRASED;
        case MENTIONS, CONTESTS -> MENTIONED;
      };
    }

    /** The one that says more. */
    static State stronger(State a, State b) {
      return a.compareTo(b) <= 0 ? a : b;
    }
  }
}
