package org.synoptic.model.search;

/** In which order documents are listed; ties by id. */
public enum Order {
  /** The best first. */
  RELEVANCE,
  /** The last published first, those without a date at the end. */
  NEWEST,
  /** The first published first, those without a date at the end. */
  OLDEST,
  /** By the name of the outlet, those without one at the end. */
  OUTLET
}
