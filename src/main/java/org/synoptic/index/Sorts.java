package org.synoptic.index;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedSetSelector;
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
          case NEWEST -> value(Schema.DAY, true);
          case OLDEST -> value(Schema.DAY, false);
          case OUTLET -> value(Schema.OUTLET, false);
        },
        BY_ID);
  }

  /** Documents without a value stand at the end, which a sort the other way round turns about. */
  private static SortField value(String field, boolean descending) {
    return new SortedSetSortField(
        field,
        descending,
        SortedSetSelector.Type.MIN,
        descending ? SortField.STRING_FIRST : SortField.STRING_LAST);
  }
}
