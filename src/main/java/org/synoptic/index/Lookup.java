package org.synoptic.index;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** Finds documents by their ids. */
final class Lookup {

  /** There is no such document. */
  static final int NONE = -1;

  private Lookup() {}

  /** The number of a document in this state of the index, or {@link #NONE}. */
  static int number(IndexReader reader, String id) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum found = leaf.reader().postings(new Term(Schema.ID, id), PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      while (found != null && found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(found.docID())) {
          return leaf.docBase + found.docID();
        }
      }
    }
    return NONE;
  }
}
