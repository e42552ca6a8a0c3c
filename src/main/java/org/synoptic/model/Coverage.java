package org.synoptic.model;

import java.util.List;
import java.util.Optional;

/**
 * One clause beside every report.
 *
 * @param policy id of the policy document
 * @param clause address of the clause
 * @param cells one for each report, in the order of the reports
 */
public record Coverage(String policy, String clause, List<Treatment> cells) {

  /** Keeps the cells unchangeable. */
  public Coverage {
    cells = List.copyOf(cells);
  }

  /**
   * How one report treats the clause.
   *
   * @param report number of the report in the comparison, from 0
   * @param status quoted, paraphrased, mentioned or absent
   * @param claims ids of the claims about it
   * @param place where the first of them stands; empty when absent
   * @param searched the words looked for, when absent
   */
  public record Treatment(
      int report,
      CoverageStatus status,
      List<String> claims,
      Optional<Place> place,
      List<String> searched) {

    /** Keeps the lists unchangeable. */
    public Treatment {
      claims = List.copyOf(claims);
      searched = List.copyOf(searched);
    }
  }
}
