package org.synoptic.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.synoptic.model.Span;

/** Goes through all documents that match, with all their hits, in the order of the index. */
final class Walk {

  private final Asked asked;
  private final Deadline deadline;
  private final WordSearch search;

  Walk(Asked asked, Deadline deadline) throws IOException {
    this.asked = asked;
    this.deadline = deadline;
    this.search = WordSearch.of(asked, deadline);
  }

  /** Gets what was found in one document. */
  @FunctionalInterface
  interface Visitor {

    /**
     * Looks at a document.
     *
     * @param number its number in this state of the index
     * @param spans the hits in its text, in order; none when only its headline matches
     * @return whether to go on
     */
    boolean at(int number, String text, List<Span> spans) throws IOException;
  }

  /** The documents that match. */
  int[] documents() throws IOException, QueryProblem {
    List<Numbers> all = search.gather(Numbers::new);
    return all.stream().flatMapToInt(one -> one.found.stream().mapToInt(i -> i)).sorted().toArray();
  }

  /** Shows some documents; tells whether the visitor has seen them all. */
  boolean through(int[] documents, Visitor visitor) throws IOException, QueryProblem {
    StoredWords stored = new StoredWords(asked.reader(), documents.length);
    Ranges ranges = new Ranges(asked);
    for (int one : documents) {
      deadline.check();
      stored.document(one);
      String text = stored.text();
      if (!visitor.at(one, text, ranges.found(one, text, stored.title()).spans())) {
        return false;
      }
    }
    return true;
  }

  private static final class Numbers extends SimpleCollector {

    private final List<Integer> found = new ArrayList<>();
    private int base;

    @Override
    protected void doSetNextReader(LeafReaderContext context) {
      base = context.docBase;
    }

    @Override
    public void collect(int document) {
      found.add(base + document);
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
