package org.synoptic.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
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
 * word to its last. Lists, concordances and readers all ask here.
 */
final class Ranges {

  private final Asked asked;
  private IndexSearcher searcher;
  private Weight weight;
  private int last = -1;

  /** For one query on one state of the index. */
  Ranges(Asked asked) throws IOException {
    this.asked = asked;
    this.searcher = searcher(asked);
    this.weight = weight(asked.query());
  }

  /**
   * Matches in a document.
   *
   * @param spans in its text, in order; those that overlap are joined
   * @param above in its headline
   */
  record Found(List<Span> spans, List<Span> above) {

    /** The words that match, as they stand there, each once. */
    List<String> words(String text, String title) {
      return Spelled.of(text, spans, title, above);
    }
  }

  /**
   * The matches in a document, of which text and headline are given. Quick when documents are asked
   * about in ascending order.
   */
  Found found(int document, String text, String title) throws IOException, QueryProblem {
    Matches matches = matches(document, text, title);
    return matches == null
        ? new Found(List.of(), List.of())
        : new Found(spans(matches, Schema.TEXT, Schema.QUOTES), spans(matches, Schema.TITLE));
  }

  private @Nullable Matches matches(int document, String text, String title)
      throws IOException, QueryProblem {
    if (document <= last) {
      searcher = searcher(asked);
      weight = weight(asked.query());
    }
    last = document;
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    ForwardReader.next(leaf.reader());
    Weight one = asked.open() ? weight(asked.within(text, title)) : weight;
    return one.matches(leaf, document - leaf.docBase);
  }

  private static IndexSearcher searcher(Asked asked) throws IOException {
    IndexSearcher searcher =
        new IndexSearcher(
            asked.reader() instanceof DirectoryReader reader
                ? new ForwardReader(reader)
                : asked.reader());
    searcher.setQueryCache(null);
    return searcher;
  }

  private Weight weight(Query query) throws IOException {
    return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  private static List<Span> spans(Matches matches, String... fields) throws IOException {
    List<Span> found = new ArrayList<>();
    for (String field : fields) {
      MatchesIterator match = matches.getMatches(field);
      while (match != null && match.next()) {
        if (match.startOffset() >= 0) {
          found.add(new Span(match.startOffset(), match.endOffset()));
        }
      }
    }
    Collections.sort(found);
    return join(found);
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
