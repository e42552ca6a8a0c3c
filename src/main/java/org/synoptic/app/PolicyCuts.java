package org.synoptic.app;

import java.util.List;

/**
 * A policy's lines and where its clauses begin, to be put right by a person. Each change gives new
 * cuts, so that undoing is keeping the old ones. Lines are counted from 0; a change that makes no
 * sense where it is asked for gives the same cuts.
 */
public interface PolicyCuts {

  /** All lines of the policy in their order. */
  List<Line> lines();

  /** The clause that begins at this line belongs to the one before it. */
  PolicyCuts join(int line);

  /** A clause begins at this line. */
  PolicyCuts split(int line);

  /** The clause that begins at this line, with all below it, goes one level down. */
  PolicyCuts deeper(int line);

  /** The clause that begins at this line, with all below it, goes one level up. */
  PolicyCuts higher(int line);

  /**
   * The clause that begins at this line has another number.
   *
   * @param number as it is to be printed; may be empty
   */
  PolicyCuts number(int line, String number);

  /**
   * A line of the policy.
   *
   * @param text the whole line as it stands in the file
   * @param begins whether a clause begins here
   * @param number the number of the clause that begins here, as printed; may be empty
   * @param depth how deep the clause is that begins here or to which the line belongs, 0 for the
   *     outermost; -1 for lines before the first clause
   */
  record Line(String text, boolean begins, String number, int depth) {}
}
