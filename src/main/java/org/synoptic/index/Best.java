package org.synoptic.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.BytesRef;
import org.synoptic.model.search.Order;

/**
 * The best documents by score, ties by id. Lucene passes over documents that cannot be among them,
 * but knows of no ids; so a few more than are wanted are asked for, and only when more than those
 * have the same score are all documents sorted.
 */
final class Best {

  private static final int SPARE = 20;

  /** How many are scored before any is passed over. */
  private static final int COUNTED = 1000;

  private final IndexSearcher searcher;
  private final Query query;

  Best(IndexSearcher searcher, Query query) {
    this.searcher = searcher;
    this.query = query;
  }

  /** The first so-and-so-many; the total may be a lower bound. */
  TopDocs first(int size) throws IOException {
    if (even(query)) {
      return all(size);
    }
    int fetched = (int) Math.min((long) size + SPARE, searcher.getIndexReader().maxDoc());
    TopDocs top =
        searcher.search(
            query, new TopScoreDocCollectorManager(Math.max(1, fetched), null, COUNTED));
    ScoreDoc[] found = top.scoreDocs;
    boolean more = found.length == fetched && found.length > size;
    if (more && found[size - 1].score == found[fetched - 1].score) {
      return all(size);
    }
    byId(found);
    return new TopDocs(
        top.totalHits, Arrays.copyOf(found, Math.min(size, found.length), ScoreDoc[].class));
  }

  private TopDocs all(int size) throws IOException {
    TopDocs top =
        searcher.search(
            query,
            new TopFieldCollectorManager(Sorts.of(Order.RELEVANCE), size, Integer.MAX_VALUE));
    for (ScoreDoc one : top.scoreDocs) {
      one.score = ((Number) ((FieldDoc) one).fields[0]).floatValue();
    }
    return top;
  }

  private void byId(ScoreDoc[] found) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    Map<Integer, BytesRef> ids = new HashMap<>();
    for (int i = 1; i < found.length; i++) {
      if (found[i].score == found[i - 1].score) {
        ids.put(found[i - 1].doc, Ids.of(reader, found[i - 1].doc));
        ids.put(found[i].doc, Ids.of(reader, found[i].doc));
      }
    }
    if (!ids.isEmpty()) {
      Comparator<ScoreDoc> best = Comparator.comparingDouble(one -> -one.score);
      Arrays.sort(found, best.thenComparing(one -> ids.getOrDefault(one.doc, new BytesRef())));
    }
  }

  /** Whether many documents have the same score: a word that may go on counts the same in each. */
  private static boolean even(Query query) {
    boolean[] found = {false};
    query.visit(
        new QueryVisitor() {
          @Override
          public QueryVisitor getSubVisitor(Occur occur, Query parent) {
            found[0] |= parent instanceof ConstantScoreQuery;
            return this;
          }
        });
    return found[0];
  }

  /** Whether a total is exact. */
  static boolean exact(TopDocs top) {
    return top.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
  }
}
