package org.synoptic.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Span;

/**
 * Where a query matches in the text of a document. The places come from Lucene's own matches, so
 * they are right for every kind of query; a phrase or proximity match is one range from its first
 * word to its last.
 */
final class Ranges {

  private final List<LeafReaderContext> leaves;
  private final Weight weight;

  /** For one query on one state of the index. */
  Ranges(IndexSearcher searcher, Query query) throws IOException {
    leaves = searcher.getIndexReader().leaves();
    weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  /** All matches in a document in order; those that overlap are joined. */
  List<Span> of(int document) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    Matches matches = weight.matches(leaf, document - leaf.docBase);
    List<Span> found = new ArrayList<>();
    if (matches != null) {
      collect(matches.getMatches(Schema.TEXT), found);
      collect(matches.getMatches(Schema.QUOTES), found);
    }
    Collections.sort(found);
    return join(found);
  }

  private static void collect(@Nullable MatchesIterator match, List<Span> found)
      throws IOException {
    while (match != null && match.next()) {
      if (match.startOffset() >= 0) {
        found.add(new Span(match.startOffset(), match.endOffset()));
      }
    }
  }

  private static List<Span> join(List<Span> sorted) {
    List<Span> joined = new ArrayList<>();
    for (Span span : sorted) {
      if (!joined.isEmpty() && joined.getLast().overlaps(span)) {
        joined.add(joined.removeLast().cover(span));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }
}
