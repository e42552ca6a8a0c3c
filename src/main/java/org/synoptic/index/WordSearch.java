package org.synoptic.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.synoptic.model.Hit;
import org.synoptic.model.SearchPage.Found;
import org.synoptic.model.SearchRequest;
import org.synoptic.model.Span;

/** One search for words: ranked by BM25 (Robertson and Zaragoza 2009), ties by id. */
final class WordSearch {

  private static final Sort ORDER =
      new Sort(SortField.FIELD_SCORE, new SortField(Schema.ID, SortField.Type.STRING));

  private final IndexSearcher searcher;
  private final Deadline deadline;
  private final Query query;

  /** On one state of the index. */
  WordSearch(IndexReader reader, Query query, Deadline deadline) {
    this.searcher = new IndexSearcher(reader);
    this.deadline = deadline;
    this.query = query;
    searcher.setTimeout(deadline);
  }

  /**
   * A document that matches.
   *
   * @param number its number in this state of the index
   */
  record Ranked(int number, double score) {}

  /**
   * The best documents.
   *
   * @param total how many match in all
   */
  record Ranking(long total, List<Ranked> best) {}

  /** One page of hits. */
  Found page(SearchRequest request) throws IOException, QueryProblem {
    Ranking ranking = rank((long) request.offset() + request.limit());
    List<Hit> hits = new ArrayList<>();
    Ranges ranges = new Ranges(searcher, query);
    int size = ranking.best().size();
    for (Ranked one : ranking.best().subList(Math.min(request.offset(), size), size)) {
      hits.add(hit(one, ranges.of(one.number()), Optional.empty()));
      check();
    }
    return new Found(ranking.total(), deadline.elapsed(), hits);
  }

  /** The best so-and-so-many documents. */
  Ranking rank(long most) throws IOException, QueryProblem {
    int documents = Math.max(1, searcher.getIndexReader().maxDoc());
    int size = (int) Math.min(most, documents);
    TopFieldDocs top =
        searcher.search(query, new TopFieldCollectorManager(ORDER, size, Integer.MAX_VALUE));
    if (searcher.timedOut()) {
      throw tooLong();
    }
    List<Ranked> best = new ArrayList<>(top.scoreDocs.length);
    for (ScoreDoc one : top.scoreDocs) {
      best.add(new Ranked(one.doc, ((Number) ((FieldDoc) one).fields[0]).doubleValue()));
    }
    return new Ranking(top.totalHits.value(), best);
  }

  /** Where the query matches. */
  Ranges ranges() throws IOException {
    return new Ranges(searcher, query);
  }

  /** The id of a document. */
  String id(Ranked one) throws IOException {
    return searcher.storedFields().document(one.number(), Set.of(Schema.ID)).get(Schema.ID);
  }

  /**
   * A document as a hit.
   *
   * @param first a sentence to be shown before all others
   */
  Hit hit(Ranked one, List<Span> ranges, Optional<Span> first) throws IOException {
    var stored = searcher.storedFields().document(one.number());
    String text = stored.get(Schema.TEXT);
    return new Hit(
        stored.get(Schema.ID),
        one.score(),
        Schema.metadata(stored),
        Snippets.of(text, ranges, first),
        ranges);
  }

  /** Gives up when it takes too long. */
  void check() throws QueryProblem {
    if (deadline.shouldExit()) {
      throw tooLong();
    }
  }

  private static QueryProblem tooLong() {
    return new QueryProblem("This query takes too long; longer words would narrow it.", -1);
  }
}
