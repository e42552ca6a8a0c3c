package org.synoptic.compare;

import org.synoptic.model.Claim;
import org.synoptic.text.Wording;

/** A claim in its report, ready to be aligned. */
final class Node {

  private final int report;
  private final Claim claim;
  private final int rank;
  private final double position;
  private final Wording wording;

  /**
   * A claim.
   *
   * @param report number of the report
   * @param claim the claim
   * @param rank how many claims of the report stand before it
   * @param position where it starts, as a share of the report, 0 to 1
   * @param wording its words
   */
  Node(int report, Claim claim, int rank, double position, Wording wording) {
    this.report = report;
    this.claim = claim;
    this.rank = rank;
    this.position = position;
    this.wording = wording;
  }

  int report() {
    return report;
  }

  Claim claim() {
    return claim;
  }

  int rank() {
    return rank;
  }

  double position() {
    return position;
  }

  Wording wording() {
    return wording;
  }
}
