package org.synoptic.ui.search;

import org.synoptic.model.search.Facet;
import org.synoptic.model.search.FacetField;

/** A line of the pane that narrows. */
sealed interface FacetLine {

  /**
   * A field begins.
   *
   * @param field which
   */
  record Head(FacetField field) implements FacetLine {}

  /**
   * A value.
   *
   * @param field of which field
   * @param value the value with its count
   * @param chosen whether the query has it as a condition
   */
  record Value(FacetField field, Facet.Value value, boolean chosen) implements FacetLine {}

  /**
   * There are more values than are listed.
   *
   * @param field of which field
   * @param count how many more
   */
  record More(FacetField field, int count) implements FacetLine {}
}
