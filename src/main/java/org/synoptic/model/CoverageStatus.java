package org.synoptic.model;

/** How a report treats a clause. */
public enum CoverageStatus {
  /** At least six of its words stand in the report. */
  QUOTED,
  /** The report says it in other words. */
  PARAPHRASED,
  /** The report touches its matter. */
  MENTIONED,
  /** Looked for and not found. */
  ABSENT
}
