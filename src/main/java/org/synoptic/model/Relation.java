package org.synoptic.model;

/** How the reports of one row stand to one another. */
public enum Relation {
  /** They say the same. */
  SAME,
  /** They speak of the same and say it differently or to a different extent. */
  DIFFERS,
  /** They cannot all be right. */
  CONFLICT,
  /** Only one report says it. */
  ONLY
}
