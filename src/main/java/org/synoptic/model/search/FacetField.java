package org.synoptic.model.search;

/** By what documents are counted. */
public enum FacetField {
  OUTLET,
  /** Month of publication, {@code 2020-09}. */
  MONTH,
  AUTHOR,
  LANGUAGE,
  /** Who is quoted in it. */
  SPEAKER,
  /** Address of a clause that it is linked to. */
  CLAUSE,
  TAG,
  /** Report or policy. */
  KIND
}
