package org.synoptic.index;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;

/** The first value that documents have for a field. They are asked about in ascending order. */
final class Values {

  private final @Nullable SortedSetDocValues values;

  Values(IndexReader reader, String field) throws IOException {
    this.values = MultiDocValues.getSortedSetValues(reader, field);
  }

  /** The value of a document, or empty. */
  Optional<String> of(int number) throws IOException {
    return values != null && values.advanceExact(number)
        ? Optional.of(values.lookupOrd(values.nextOrd()).utf8ToString())
        : Optional.empty();
  }
}
