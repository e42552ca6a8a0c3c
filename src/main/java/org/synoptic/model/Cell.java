package org.synoptic.model;

import java.util.List;

/**
 * What one report has in a row.
 *
 * @param report number of the report in the comparison, from 0
 * @param claims its claims in reading order; none is a silence
 */
public record Cell(int report, List<Claim> claims) {

  /** Keeps the claims unchangeable. */
  public Cell {
    claims = List.copyOf(claims);
  }

  /** Whether the report says nothing here. */
  public boolean silent() {
    return claims.isEmpty();
  }
}
