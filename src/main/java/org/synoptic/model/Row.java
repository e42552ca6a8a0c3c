package org.synoptic.model;

import java.util.Collection;
import java.util.List;

/**
 * One line of the alignment.
 *
 * @param id made from the ids of its claims
 * @param relation how its reports stand to one another
 * @param cells one for each report, in the order of the reports
 * @param reason why these claims stand together
 */
public record Row(String id, Relation relation, List<Cell> cells, Reason reason) {

  /** Keeps the cells unchangeable. */
  public Row {
    cells = List.copyOf(cells);
  }

  /** The id of the row of some claims. */
  public static String identify(Collection<String> claims) {
    return ContentId.of(claims.stream().sorted().toArray(String[]::new));
  }

  /** All claims of the row. */
  public List<Claim> claims() {
    return cells.stream().flatMap(cell -> cell.claims().stream()).toList();
  }
}
