package org.synoptic.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/** Counts the values of one field over documents, by their numbers within a segment. */
final class Tally {

  private final String field;
  private final Map<String, Long> counts = new HashMap<>();
  private SortedSetDocValues values = DocValues.emptySortedSet();
  private int[] here = {};

  Tally(String field) {
    this.field = field;
  }

  /** Goes to the next segment. */
  void next(LeafReader leaf) throws IOException {
    flush();
    values = DocValues.getSortedSet(leaf, field);
    here = new int[Math.toIntExact(values.getValueCount())];
  }

  /** Counts a document of the segment. */
  void count(int document) throws IOException {
    if (here.length > 0 && values.advanceExact(document)) {
      for (int i = values.docValueCount(); i > 0; i--) {
        here[(int) values.nextOrd()]++;
      }
    }
  }

  /** The counts of all values that occur. */
  Map<String, Long> counts() throws IOException {
    flush();
    return counts;
  }

  private void flush() throws IOException {
    for (int value = 0; value < here.length; value++) {
      if (here[value] > 0) {
        counts.merge(values.lookupOrd(value).utf8ToString(), (long) here[value], Long::sum);
      }
    }
    here = new int[0];
  }
}
