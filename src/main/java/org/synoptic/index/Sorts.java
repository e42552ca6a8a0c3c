package org.synoptic.index;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedSetSortField;
import org.synoptic.model.search.Order;

/** The orders of a list. Ties by id, so that they do not depend on how the index was built. */
final class Sorts {

  private static final SortField BY_ID = new SortField(Schema.ID, SortField.Type.STRING);

  private Sorts() {}

  static Sort of(Order order) {
    return new Sort(
        switch (order) {
          case RELEVANCE -> SortField.FIELD_SCORE;
          case NEWEST -> date(true, Integer.MIN_VALUE);
          case OLDEST -> date(false, Integer.MAX_VALUE);
          case OUTLET -> outlet();
        },
        BY_ID);
  }

  private static SortField date(boolean newest, int without) {
    return new SortField(Schema.DATE, SortField.Type.INT, newest, without);
  }

  private static SortField outlet() {
    SortField outlet = new SortedSetSortField(Schema.OUTLET, false);
    outlet.setMissingValue(SortField.STRING_LAST);
    return outlet;
  }
}
