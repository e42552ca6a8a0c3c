package org.synoptic.index;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.synoptic.index.WordSearch.Ranked;
import org.synoptic.model.Hit;
import org.synoptic.model.search.Order;

/** Finds documents whose rare words are those of another. */
final class Alike {

  private static final int WORDS = 30;
  private static final int SHORTEST_WORD = 3;

  private Alike() {}

  /** The most alike, best first, without the document itself. */
  static List<Hit> of(IndexReader reader, String document, int limit)
      throws IOException, QueryProblem {
    int number = Lookup.number(reader, document);
    if (number == Lookup.NONE) {
      return List.of();
    }
    Query query =
        new BooleanQuery.Builder()
            .add(rareWords(reader, number), Occur.MUST)
            .add(new TermQuery(new Term(Schema.ID, document)), Occur.MUST_NOT)
            .build();
    Deadline deadline = Deadline.soon(Stop.NEVER);
    WordSearch search = new WordSearch(reader, query, false, deadline);
    List<Ranked> best = search.rank(limit, Order.RELEVANCE).best();
    return search.hits(best, Asked.plain(reader, query), one -> Optional.empty());
  }

  private static Query rareWords(IndexReader reader, int number) throws IOException {
    MoreLikeThis like = new MoreLikeThis(reader);
    like.setAnalyzer(WordAnalyzer.FORMS);
    like.setFieldNames(new String[] {Schema.TEXT});
    like.setMinTermFreq(1);
    like.setMinDocFreq(2);
    like.setMinWordLen(SHORTEST_WORD);
    like.setMaxQueryTerms(WORDS);
    return like.like(number);
  }
}
